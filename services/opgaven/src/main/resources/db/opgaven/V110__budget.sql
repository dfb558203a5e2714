-- SPDX-License-Identifier: EUPL-1.2
create table budget_line (
    line            uuid   primary key,
    wijkaanpak      uuid   not null,
    owner           text   not null,
    title           text   not null,
    opgave          uuid,
    taakveld        text,
    scheme          text   not null,
    status          text   not null,
    amount_cents    bigint not null,
    reserved_cents  bigint not null default 0,
    committed_cents bigint not null default 0,
    short_cents     bigint not null default 0,
    deadline        date,
    offered         boolean not null,
    fell_out        date,
    same_as         uuid
);
create index budget_line_by_wijkaanpak on budget_line (wijkaanpak, line);

create table budget_line_year (
    line  uuid   not null,
    year  int    not null,
    cents bigint not null,
    primary key (line, year)
);

-- What stands of a line for a measure.
create table commitment (
    commitment   uuid    primary key,
    line         uuid    not null,
    wijkaanpak   uuid    not null,
    owner        text    not null,
    opgave       uuid    not null,
    measure      uuid    not null,
    year         int     not null,
    amount_cents bigint  not null,
    reserved     boolean not null,
    tie_round    uuid,
    tie_position uuid
);
comment on column commitment.tie_position is 'id of the event with the position that the commitment stands with';
create index commitment_by_measure on commitment (wijkaanpak, measure);
create index commitment_by_round on commitment (tie_round);

-- The standing position of each party in each round, as heard from decisions: the id of its event.
create table heard_position (
    round        uuid not null,
    organisation text not null,
    position     uuid not null,
    ended        boolean not null default false,
    primary key (round, organisation)
);
comment on column heard_position.ended is 'the round ended without agreement';

-- What kind of party owns money, as heard from stakeholders.
create table owner_kind (
    wijkaanpak   uuid not null,
    organisation text not null,
    kind         text not null,
    primary key (wijkaanpak, organisation)
);
