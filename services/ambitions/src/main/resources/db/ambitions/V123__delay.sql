-- SPDX-License-Identifier: EUPL-1.2
-- Rounds for the whole wijkaanpak, as heard from decisions.
create table heard_round (
    round      uuid    primary key,
    wijkaanpak uuid    not null,
    succeeds   uuid[]  not null,
    subjects   uuid[]  not null,
    digests    text[]  not null,
    closes_at  timestamptz not null,
    awaited    text[]  not null,
    closed     boolean not null,
    agreed     boolean not null
);
comment on column heard_round.awaited is 'those that decide and have not spoken, nor left';

create table issue (
    issue           uuid    primary key,
    wijkaanpak      uuid    not null,
    title           text    not null,
    round           uuid    not null,
    cents_per_month bigint  not null,
    settled         boolean not null,
    withdrawn       boolean not null default false
);
create index issue_by_wijkaanpak on issue (wijkaanpak);
create index issue_by_round on issue (round);

create table contribution (
    contribution uuid        primary key,
    wijkaanpak   uuid        not null,
    issue        uuid        not null,
    round        uuid        not null,
    organisation text        not null,
    amount_cents bigint      not null,
    before       timestamptz not null,
    digest       text,
    status       text        not null,
    withdrawn_at timestamptz
);
create index contribution_by_issue on contribution (issue);
create index contribution_by_wijkaanpak on contribution (wijkaanpak);
create index contribution_by_round on contribution (round);
