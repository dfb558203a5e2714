-- SPDX-License-Identifier: EUPL-1.2
create table wijkaanpak (
    id           uuid primary key,
    name         text not null,
    municipality text not null,
    initiator    text not null
);

-- Organisations that were invited or take part, for the list of an organisation's own wijkaanpakken.
create table party (
    wijkaanpak   uuid    not null references wijkaanpak deferrable,
    organisation text    not null,
    kind         text    not null,
    admitted     boolean not null,
    primary key (organisation, wijkaanpak)
);
