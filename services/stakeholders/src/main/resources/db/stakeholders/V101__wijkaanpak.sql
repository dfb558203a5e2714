-- SPDX-License-Identifier: EUPL-1.2
create table wijkaanpak (
    id           uuid primary key,
    name         text not null,
    municipality text not null,
    initiator    text not null,
    successors   text[] not null default '{}'
);
comment on column wijkaanpak.successors is 'CBS codes of municipalities that came in the place of one that takes part';

-- Organisations that were invited or take part, for the list of an organisation's own wijkaanpakken.
create table party (
    wijkaanpak   uuid    not null references wijkaanpak deferrable,
    organisation text    not null,
    kind         text    not null,
    admitted     boolean not null,
    primary key (organisation, wijkaanpak)
);
