-- SPDX-License-Identifier: EUPL-1.2
-- Who takes part, and on which days, as heard from who decides on that; empty in a service that does not ask. Who left and
-- came back has a row for each time.
create table participant (
    wijkaanpak   uuid        not null,
    organisation text        not null,
    name         text        not null,
    capacity     text        not null,
    admitted_at  timestamptz not null,
    valid_from   date        not null,
    primary key (wijkaanpak, organisation, valid_from)
);
create index participant_by_organisation on participant (organisation);

create table membership (
    membership   uuid primary key,
    wijkaanpak   uuid not null,
    organisation text not null,
    member       uuid not null,
    valid_from   date not null,
    valid_until  date
);
comment on column membership.valid_until is 'last day; null when open';
create index membership_by_member on membership (wijkaanpak, organisation, member);

-- In which capacity from which day on, until the next one or the end of the membership.
create table member_capacity (
    membership uuid not null references membership deferrable,
    capacity   text not null,
    valid_from date not null,
    primary key (membership, valid_from)
);
