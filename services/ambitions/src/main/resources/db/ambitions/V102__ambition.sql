-- SPDX-License-Identifier: EUPL-1.2
create table ambition (
    id         uuid primary key,
    wijkaanpak uuid not null,
    owner      text,
    scope      text not null,
    title      text not null,
    number     int  not null,
    status     text not null,
    in_force   int,
    written_at timestamptz not null
);
comment on column ambition.in_force is 'number of the version that holds, null when there is none';
comment on column ambition.written_at is 'when the words of its last version were written';
comment on column ambition.owner is 'null for the joint one';
comment on column ambition.number is 'of the last version, which the title and the status are of';
create index ambition_by_wijkaanpak on ambition (wijkaanpak);

-- Every version of the criteria that came into force.
create table criterion (
    ambition         uuid  not null,
    criteria_version int   not null,
    name             text  not null,
    wijkaanpak       uuid  not null,
    objective        text  not null,
    criterion        jsonb not null,
    primary key (ambition, criteria_version, name)
);

create table criteria_change (
    id         uuid primary key,
    ambition   uuid not null,
    reason     text not null,
    status     text not null
);
create index criteria_change_by_ambition on criteria_change (ambition);
