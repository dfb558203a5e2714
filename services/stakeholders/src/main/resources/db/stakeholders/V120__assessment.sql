-- SPDX-License-Identifier: EUPL-1.2
-- Which version of an assessment's words held on which day, on both clocks as in member_role. What it says is in the
-- table words only.
create table assessment (
    id             bigint generated always as identity primary key,
    assessment     uuid        not null,
    wijkaanpak     uuid        not null,
    organisation   text        not null,
    map            text        not null,
    version        int,
    valid_from     date        not null,
    valid_until    date,
    recorded_from  timestamptz not null,
    recorded_until timestamptz
);
comment on column assessment.organisation is 'that made it';
comment on column assessment.map is 'OWN or WIJKAANPAK: who sees it';
comment on column assessment.version is 'null for days on which it is off the map';
comment on column assessment.valid_until is 'last day; null when open';
comment on column assessment.recorded_until is 'from then on something else is known; null when this still is';
create index assessment_by_id on assessment (assessment);
create index assessment_by_wijkaanpak on assessment (wijkaanpak, valid_from);
