-- SPDX-License-Identifier: EUPL-1.2
-- The versions of the joint ambition of a wijkaanpak, as heard from ambitions.
create table joint_ambition_version (
    wijkaanpak uuid not null,
    version    int  not null,
    ambition   uuid not null,
    status     text not null,
    themes     text[] not null default '{}',
    primary key (wijkaanpak, version)
);
comment on column joint_ambition_version.themes is 'that were frozen with it';

-- The objectives of opgaven that a version has.
create table joint_ambition_objective (
    wijkaanpak uuid not null,
    version    int  not null,
    opgave     uuid not null,
    objective  text not null,
    name       text not null,
    criteria   jsonb not null,
    primary key (wijkaanpak, version, opgave, objective)
);
comment on column joint_ambition_objective.name is 'that it has in the ambition';
comment on column joint_ambition_objective.criteria is 'it is measured by, as changed since that version was adopted';
create index joint_ambition_objective_by_opgave on joint_ambition_objective (opgave);

-- What law asks at least: of each, a version for each first day, the later recorded of that day.
create table legal_minimum (
    id          uuid not null,
    wijkaanpak  uuid not null,
    version     int  not null,
    theme       text not null,
    indicator   text not null,
    unit        text not null,
    text        text not null,
    bound       text not null,
    value       text not null,
    citation    text not null,
    valid_from  date not null,
    valid_until date,
    withdrawn   boolean not null default false,
    primary key (id, version)
);
comment on column legal_minimum.valid_until is 'last day; null as long as no end is known';
create index legal_minimum_by_wijkaanpak on legal_minimum (wijkaanpak, theme);

create table theme_reference (
    id         uuid primary key,
    wijkaanpak uuid not null,
    theme      text not null,
    title      text not null,
    address    text not null,
    date       date not null,
    withdrawn  boolean not null default false
);
create index theme_reference_by_wijkaanpak on theme_reference (wijkaanpak, theme);

create table opgave (
    id         uuid primary key,
    wijkaanpak uuid not null,
    theme      text not null,
    title      text not null,
    status     text not null
);
create index opgave_by_wijkaanpak on opgave (wijkaanpak);

create table choice (
    id         uuid primary key,
    wijkaanpak uuid not null,
    title      text not null,
    status     text not null
);
create index choice_by_wijkaanpak on choice (wijkaanpak);

create table choice_candidate (
    choice uuid not null,
    opgave uuid not null,
    primary key (choice, opgave)
);
create index choice_candidate_by_opgave on choice_candidate (opgave);
