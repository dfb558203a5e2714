-- SPDX-License-Identifier: EUPL-1.2
create table invitation (
    id         bigint generated always as identity primary key,
    wijkaanpak uuid not null,
    name       text not null
);
create table letter (addressee text not null);
