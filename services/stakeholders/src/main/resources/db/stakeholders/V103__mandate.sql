-- SPDX-License-Identifier: EUPL-1.2
-- Mandates on both clocks, as member_role.
create table mandate (
    id              bigint generated always as identity primary key,
    mandate         uuid        not null,
    wijkaanpak      uuid        not null,
    organisation    text        not null,
    member          uuid        not null,
    subjects        text[]      not null,
    maximum_cents   bigint,
    granting_body   text        not null,
    evidence_title  text        not null,
    evidence_digest text        not null,
    valid_from      date        not null,
    valid_until     date,
    granted_at      timestamptz not null,
    rests_on        date        not null,
    recorded_from   timestamptz not null,
    recorded_until  timestamptz
);
comment on column mandate.valid_until is 'last day; null when open';
comment on column mandate.recorded_until is 'from then on something else is known; null when this still is';
comment on column mandate.rests_on is 'day of the membership that it rests on, by what was known when it was granted';
create index mandate_by_mandate on mandate (mandate);
create index mandate_by_wijkaanpak on mandate (wijkaanpak, organisation, member);
