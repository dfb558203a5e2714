-- SPDX-License-Identifier: EUPL-1.2
-- Who may read what is for a wijkaanpak, on which Dutch calendar days; of one reader no two share a day.
create table reader (
    wijkaanpak   uuid not null,
    organisation text not null,
    kind         text not null check (kind in ('party', 'auditor')),
    valid_from   date not null,
    valid_until  date,
    primary key (wijkaanpak, organisation, kind, valid_from)
);
comment on column reader.valid_until is 'last day; null when open';
create index reader_by_organisation on reader (organisation);
