-- SPDX-License-Identifier: EUPL-1.2
-- The last day of every wijkaanpak that ended, as stakeholders tells; nothing new is done in it.
create table ended_wijkaanpak (
    wijkaanpak uuid primary key,
    day        date not null
);
