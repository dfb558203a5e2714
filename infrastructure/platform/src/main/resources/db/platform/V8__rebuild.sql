-- SPDX-License-Identifier: EUPL-1.2
-- When which views were made anew from events, and what was wrong with them.
create table rebuild (
    id         bigint generated always as identity primary key,
    views      text[]      not null,
    state      text        not null check (state in ('feeding', 'swapping', 'swapped', 'failed')),
    total      bigint      not null default 0,
    done       bigint      not null default 0,
    different  text        not null default '{}',
    failure    text,
    started_by text        not null,
    started_at timestamptz not null default now(),
    ended_at   timestamptz
);
comment on column rebuild.different is 'per table that was wrong: rows that should not be there, and rows that were missing';
revoke delete, truncate on rebuild from "${runtime}";
