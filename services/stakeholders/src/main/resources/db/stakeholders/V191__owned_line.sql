-- SPDX-License-Identifier: EUPL-1.2
-- The money of parties, as heard from opgaven.
create table owned_line (
    line       uuid    primary key,
    wijkaanpak uuid    not null,
    owner      text    not null,
    title      text    not null,
    cents      bigint  not null,
    stands     boolean not null
);
comment on column owned_line.stands is 'it is there, or was offered';
create index owned_line_by_owner on owned_line (wijkaanpak, owner);

create table owned_promise (
    commitment uuid   primary key,
    line       uuid   not null,
    cents      bigint not null
);
create index owned_promise_by_line on owned_promise (line);
