-- SPDX-License-Identifier: EUPL-1.2
-- Rounds as heard from decisions, for who has to be told what was agreed and what is open.
create table heard_round (
    round           uuid primary key,
    wijkaanpak      uuid        not null,
    title           text        not null,
    subject_type    text        not null,
    subject         uuid        not null,
    subject_version int         not null,
    subject_digest  text        not null,
    confined        boolean     not null,
    deciding        text[]      not null,
    opened_at       timestamptz not null,
    closes_at       timestamptz not null,
    closed_at       timestamptz,
    agreed          boolean     not null default false
);
comment on column heard_round.confined is 'whether it is for some organisations only';
comment on column heard_round.deciding is 'organisations that decide in it';
comment on column heard_round.closed_at is 'null as long as it is open';
create index heard_round_by_wijkaanpak on heard_round (wijkaanpak);
