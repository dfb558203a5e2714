-- SPDX-License-Identifier: EUPL-1.2
create table relation (
    id         uuid primary key,
    wijkaanpak uuid not null,
    kind       text not null,
    status     text not null
);
create index relation_by_wijkaanpak on relation (wijkaanpak);

create table relation_interest (
    relation     uuid not null references relation deferrable,
    interest     uuid not null,
    organisation text not null,
    primary key (relation, interest)
);

-- Options for mutual gain on a relation.
create table option (
    id         uuid primary key,
    wijkaanpak uuid not null,
    relation   uuid not null,
    title      text not null,
    withdrawn  boolean not null default false
);
create index option_by_relation on option (relation);

-- Rounds that were closed, as heard from decisions.
create table decided_round (
    round           uuid primary key,
    wijkaanpak      uuid not null,
    subject_type    text,
    subject         uuid,
    subject_version int,
    digest          text
);
comment on column decided_round.subject is 'that the parties agreed to; null when they agreed to nothing';
