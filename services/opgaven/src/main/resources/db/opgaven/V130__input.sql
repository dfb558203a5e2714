-- SPDX-License-Identifier: EUPL-1.2
create table idea (
    idea       uuid primary key,
    wijkaanpak uuid not null,
    opgave     uuid,
    title      text not null,
    status     text not null,
    reason     text
);
create index idea_by_wijkaanpak on idea (wijkaanpak, idea);

create table consultation (
    consultation uuid primary key,
    wijkaanpak   uuid not null,
    opgave       uuid,
    number       int  not null,
    follows      uuid,
    title        text not null,
    question     text not null,
    first_day    date not null,
    status       text not null
);
create index consultation_by_wijkaanpak on consultation (wijkaanpak, consultation);

create table input (
    input        uuid primary key,
    wijkaanpak   uuid not null,
    opgave       uuid,
    consultation uuid,
    giver        text not null,
    given_on     date not null,
    receipt_code text not null unique,
    status       text not null,
    measure      uuid
);
comment on column input.receipt_code is 'follows from the id and the key of the deployment';
create index input_by_wijkaanpak on input (wijkaanpak, input);
