-- SPDX-License-Identifier: EUPL-1.2
-- On which days organisations took part, on both clocks as in member_role; who left and came back has a row for each time.
create table party_stay (
    wijkaanpak     uuid        not null,
    organisation   text        not null,
    valid_from     date        not null,
    valid_until    date,
    recorded_from  timestamptz not null,
    recorded_until timestamptz
);
comment on column party_stay.valid_until is 'last day; null when open';
comment on column party_stay.recorded_until is 'from then on something else is known; null when this still is';
create index party_stay_by_wijkaanpak on party_stay (wijkaanpak, organisation);
