-- SPDX-License-Identifier: EUPL-1.2
create table measure (
    id          uuid    primary key,
    wijkaanpak  uuid    not null,
    opgave      uuid    not null,
    title       text    not null,
    level       text    not null,
    executors   text[]  not null,
    circularity text[]  not null,
    responsible text,
    request     uuid,
    withdrawn   boolean not null default false
);
create index measure_by_wijkaanpak on measure (wijkaanpak);
create index measure_by_opgave on measure (opgave);

create table measure_action (
    measure    uuid not null,
    wijkaanpak uuid not null,
    name       text not null,
    phase      text not null,
    text       text not null,
    owner      text not null,
    due        date not null,
    status     text not null,
    primary key (measure, name)
);
create index measure_action_by_wijkaanpak on measure_action (wijkaanpak, due);

create table request (
    id         uuid    primary key,
    wijkaanpak uuid    not null,
    kind       text    not null,
    title      text    not null,
    withdrawn  boolean not null
);
create index request_by_wijkaanpak on request (wijkaanpak);
