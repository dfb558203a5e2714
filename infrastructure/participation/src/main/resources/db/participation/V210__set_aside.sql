-- SPDX-License-Identifier: EUPL-1.2
-- Parties that do not answer, as heard from stakeholders.
create table set_aside (
    wijkaanpak   uuid not null,
    organisation text not null,
    primary key (wijkaanpak, organisation)
);
