-- SPDX-License-Identifier: EUPL-1.2
-- What came of counting a closed round again, by the id of the event that closed it.
create table recount (
    closing    text primary key,
    wijkaanpak uuid not null,
    result     text not null
);
create index on recount (wijkaanpak);

-- Of a wijkaanpak's entries those of one round are looked up as it closes.
create index on journal_entry (chain, index) where type like 'nl.wijkakkoord.decisions.%';
