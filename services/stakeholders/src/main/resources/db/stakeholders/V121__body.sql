-- SPDX-License-Identifier: EUPL-1.2
create table body (
    id          uuid primary key,
    wijkaanpak  uuid not null,
    kind        text not null,
    name        text not null,
    valid_from  date not null,
    valid_until date
);
comment on column body.valid_until is 'last day; null when open';
create index body_by_wijkaanpak on body (wijkaanpak);
