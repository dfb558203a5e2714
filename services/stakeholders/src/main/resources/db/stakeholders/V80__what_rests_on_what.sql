-- SPDX-License-Identifier: EUPL-1.2
-- When the last words of an interest were for the eyes of its party only, by when that was recorded.
create table interest_kept_back (
    interest     uuid        not null,
    wijkaanpak   uuid        not null,
    organisation text        not null,
    from_at      timestamptz not null,
    until_at     timestamptz
);
create index interest_kept_back_by_party on interest_kept_back (wijkaanpak, organisation);
create index interest_kept_back_by_interest on interest_kept_back (interest);

-- Changes of criteria that took effect, as heard from ambitions.
create table criteria_change (
    change     uuid primary key,
    wijkaanpak uuid not null,
    ended_in   uuid
);
comment on column criteria_change.ended_in is 'the round on a next ambition that did not keep it; null while it holds';
create index criteria_change_by_wijkaanpak on criteria_change (wijkaanpak);

-- What was put before all parties, section by section, by this service and by others.
create table frozen_section (
    type      text not null,
    subject   uuid not null,
    version   int  not null,
    place     int  not null,
    name      text not null,
    digest    text not null,
    canonical text not null,
    primary key (type, subject, version, name)
);

-- How parties agreed at meetings to work together, by when that was recorded.
create table working_agreements (
    meeting     uuid        not null,
    wijkaanpak  uuid        not null,
    on_day      date        not null,
    agreements  text[]      not null,
    recorded_at timestamptz not null,
    until_at    timestamptz
);
comment on column working_agreements.until_at is 'when it was corrected';
create index working_agreements_by_wijkaanpak on working_agreements (wijkaanpak);
create index working_agreements_by_meeting on working_agreements (meeting);
