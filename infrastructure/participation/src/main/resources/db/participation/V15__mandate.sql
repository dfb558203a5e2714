-- SPDX-License-Identifier: EUPL-1.2
-- Mandates, as heard from who grants them; empty in a service that does not ask. The version is the number of events of
-- the mandate that were heard.
create table heard_mandate (
    mandate        uuid primary key,
    version        bigint not null,
    wijkaanpak     uuid   not null,
    organisation   text   not null,
    member         uuid   not null,
    subjects       text[] not null,
    maximum_cents  bigint,
    valid_from     date   not null,
    valid_until    date,
    withdrawn_from date,
    memberships    uuid[] not null
);
comment on column heard_mandate.valid_until is 'last day; null when open';
comment on column heard_mandate.withdrawn_from is 'first day on which it no longer holds';
comment on column heard_mandate.memberships is 'those of its holder when it was granted, on which it rests';
create index heard_mandate_by_member on heard_mandate (wijkaanpak, organisation, member);
