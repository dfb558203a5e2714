-- SPDX-License-Identifier: EUPL-1.2
create table koppelkans (
    id           uuid primary key,
    wijkaanpak   uuid    not null,
    organisation text    not null,
    kind         text    not null,
    title        text    not null,
    status       text    not null,
    reasoned     boolean not null default false,
    valid_from   date    not null,
    valid_until  date
);
comment on column koppelkans.organisation is 'that brings it';
comment on column koppelkans.reasoned is 'whether the last word on its use came with a reason';
comment on column koppelkans.valid_until is 'last day of what is planned; null when not known';
create index koppelkans_by_wijkaanpak on koppelkans (wijkaanpak);
