-- SPDX-License-Identifier: EUPL-1.2
-- What was put before the parties, as heard from its owners.
create table subject_section (
    type    text    not null,
    subject uuid    not null,
    version int     not null,
    name    text    not null,
    digest  text    not null,
    intact  boolean not null,
    primary key (type, subject, version, name)
);
comment on column subject_section.intact is 'whether the bytes that came have this digest';

create table subject (
    type         text        not null,
    subject      uuid        not null,
    version      int         not null,
    wijkaanpak   uuid        not null,
    title        text        not null,
    digest       text        not null,
    amount_cents bigint,
    trustworthy  boolean     not null,
    withdrawn    boolean     not null default false,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    audience     text[],
    primary key (type, subject, version)
);
comment on column subject.trustworthy is 'whether all sections came and the digest is the one over exactly those';
comment on column subject.audience is 'the organisations that it is for; null when for the wijkaanpak';
create index on subject (wijkaanpak, submitted_at);
