-- SPDX-License-Identifier: EUPL-1.2
-- Rounds for the whole wijkaanpak, as heard from decisions.
create table heard_round (
    round      uuid    primary key,
    wijkaanpak uuid    not null,
    succeeds   uuid[]  not null,
    agreed     boolean not null
);

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
    issue        uuid        not null,
    round        uuid        not null,
    organisation text        not null,
    amount_cents bigint      not null,
    before       timestamptz not null,
    status       text        not null,
    withdrawn_at timestamptz
);
create index contribution_by_issue on contribution (issue);
create index contribution_by_round on contribution (round);
