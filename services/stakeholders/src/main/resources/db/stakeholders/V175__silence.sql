-- SPDX-License-Identifier: EUPL-1.2
-- Parties that were given notice, or set aside, and did not answer since.
create table silence (
    id           uuid primary key,
    wijkaanpak   uuid    not null,
    organisation text    not null,
    until        date    not null,
    set_aside    boolean not null,
    unique (wijkaanpak, organisation)
);
comment on column silence.until is 'last day on which a sign of life ends the notice';
