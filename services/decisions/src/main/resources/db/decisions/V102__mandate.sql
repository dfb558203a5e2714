-- SPDX-License-Identifier: EUPL-1.2
-- Mandates, as heard from stakeholders. The version is the number of events of the mandate that were heard.
create table mandate (
    mandate        uuid primary key,
    version        bigint not null,
    wijkaanpak     uuid   not null,
    organisation   text   not null,
    member         uuid   not null,
    subjects       text[] not null,
    maximum_cents  bigint,
    valid_from     date   not null,
    valid_until    date,
    withdrawn_from date
);
comment on column mandate.valid_until is 'last day; null when open';
comment on column mandate.withdrawn_from is 'first day on which it no longer holds';
create index on mandate (wijkaanpak, organisation, member);
