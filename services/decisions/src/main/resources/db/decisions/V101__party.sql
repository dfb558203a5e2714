-- SPDX-License-Identifier: EUPL-1.2
-- Who takes part, as heard from stakeholders.
create table party (
    wijkaanpak   uuid        not null,
    organisation text        not null,
    name         text        not null,
    admitted_at  timestamptz not null,
    primary key (wijkaanpak, organisation)
);
create index on party (organisation);

create table membership (
    membership   uuid primary key,
    wijkaanpak   uuid not null,
    organisation text not null,
    member       uuid not null,
    valid_from   date not null,
    valid_until  date
);
comment on column membership.valid_until is 'last day; null when open';
create index on membership (wijkaanpak, organisation, member);
