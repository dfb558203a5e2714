-- SPDX-License-Identifier: EUPL-1.2
-- Definitions that the parties agreed to, as heard from ambitions.
create table agreed_definition (
    definition uuid    not null,
    version    int     not null,
    wijkaanpak uuid    not null,
    digest     text    not null,
    in_force   boolean not null,
    ended_in   uuid,
    primary key (definition, version)
);
comment on column agreed_definition.ended_in is 'the round in which the parties agreed to something else; null while it holds';
