-- SPDX-License-Identifier: EUPL-1.2
create table wijkaanpak_name (
    wijkaanpak uuid primary key,
    name       text not null
);

create table organisation_name (
    wijkaanpak   uuid        not null,
    version      bigint      not null,
    organisation text        not null,
    name         text        not null,
    first        boolean     not null,
    said_at      timestamptz not null,
    primary key (wijkaanpak, version)
);
comment on column organisation_name.version is 'number of the event in the history of the wijkaanpak';
comment on column organisation_name.first is 'it holds only where the organisation had no name before';
