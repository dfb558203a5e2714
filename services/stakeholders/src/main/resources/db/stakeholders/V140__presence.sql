-- SPDX-License-Identifier: EUPL-1.2
-- For which parties somebody was at which meeting, and for which nobody.
create table presence (
    meeting      uuid    not null,
    wijkaanpak   uuid    not null,
    organisation text    not null,
    present      boolean not null,
    primary key (meeting, organisation)
);
create index presence_by_wijkaanpak on presence (wijkaanpak);
