-- SPDX-License-Identifier: EUPL-1.2
-- Who had which role, on both clocks: valid_… are days in the real world, recorded_… say when this service knew it so.
-- A row that is no longer what we know is closed, never changed otherwise.
create table member_role (
    id             bigint generated always as identity primary key,
    membership     uuid        not null,
    wijkaanpak     uuid        not null,
    organisation   text        not null,
    member         uuid        not null,
    role           text        not null,
    valid_from     date        not null,
    valid_until    date,
    recorded_from  timestamptz not null,
    recorded_until timestamptz
);
comment on column member_role.valid_until is 'last day; null when open';
comment on column member_role.recorded_until is 'from then on something else is known; null when this still is';
create index member_role_by_membership on member_role (membership);
create index member_role_by_wijkaanpak on member_role (wijkaanpak, organisation, member);

-- The only place with names of people. What is erased here is nowhere else.
create table directory_entry (
    wijkaanpak   uuid not null,
    organisation text not null,
    member       uuid not null,
    name         text not null,
    email        text not null,
    primary key (wijkaanpak, organisation, member)
);
