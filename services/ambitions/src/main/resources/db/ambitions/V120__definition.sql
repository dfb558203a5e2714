-- SPDX-License-Identifier: EUPL-1.2
create table definition (
    id            uuid primary key,
    wijkaanpak    uuid not null,
    term          text not null,
    owner         text not null,
    title         text not null,
    number        int  not null,
    status        text not null,
    in_force      int,
    plain_version int,
    plain_title   text,
    plain_text    text
);
comment on column definition.number is 'of the last version, which the title and the status are of';
comment on column definition.in_force is 'number of the version that the term means, null when there is none';
comment on column definition.plain_version is 'that residents can read of';
create index definition_by_term on definition (wijkaanpak, term);
