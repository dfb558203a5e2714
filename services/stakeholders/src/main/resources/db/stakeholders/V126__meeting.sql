-- SPDX-License-Identifier: EUPL-1.2
create table meeting (
    id           uuid primary key,
    wijkaanpak   uuid   not null,
    organisation text   not null,
    kind         text   not null,
    on_day       date   not null,
    title        text,
    audience     text   not null,
    named        text[] not null,
    status       text   not null,
    called_at    timestamptz not null
);
comment on column meeting.title is 'null when it is confidential: it is in the table words then';
comment on column meeting.named is 'the organisations that it is for, when it is for those alone';
create index meeting_by_wijkaanpak on meeting (wijkaanpak);

-- Interests point back to the meeting that they were recorded from: for the own organisation, and as it was shared.
alter table interest
    add column source_kind           text,
    add column source_meeting        uuid,
    add column shared_source_kind    text,
    add column shared_source_meeting uuid;
