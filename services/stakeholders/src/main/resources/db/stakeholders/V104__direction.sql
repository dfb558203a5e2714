-- SPDX-License-Identifier: EUPL-1.2
create table direction (
    id         uuid primary key,
    wijkaanpak uuid not null,
    title      text not null,
    number     int  not null,
    status     text not null,
    in_force   int
);
comment on column direction.in_force is 'number of the version that the parties agreed to last, null when there is none';
comment on column direction.number is 'of the last version, which the title and the status are of';
create index direction_by_wijkaanpak on direction (wijkaanpak);
