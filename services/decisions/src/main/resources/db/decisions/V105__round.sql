-- SPDX-License-Identifier: EUPL-1.2
create table round (
    round      uuid primary key,
    wijkaanpak uuid        not null,
    title      text        not null,
    audience   text[],
    opened_by  text        not null,
    opened_at  timestamptz not null,
    closes_at  timestamptz not null,
    closed_at  timestamptz,
    cancelled  boolean     not null default false
);
comment on column round.closed_at is 'when it ended, with an outcome or cancelled';
comment on column round.audience is 'the organisations that it is for; null when for the wijkaanpak';
create index on round (wijkaanpak, opened_at);

-- What a round decides on: one version, or rivals. No subject is under decision twice, and no version is decided twice.
create table round_subject (
    round     uuid    not null references round deferrable,
    place     int     not null,
    type      text    not null,
    subject   uuid    not null,
    version   int     not null,
    digest    text    not null,
    agreed    boolean,
    cancelled boolean not null default false,
    primary key (round, place)
);
comment on column round_subject.agreed is 'null as long as the round did not close';
create unique index round_subject_decided_once on round_subject (type, subject, version) where not cancelled;
create unique index round_subject_open_once on round_subject (type, subject) where agreed is null and not cancelled;
create index on round_subject (type, subject);

-- Who is asked in a round, and since when there is an answer. What the answer is stands in the events only.
create table round_party (
    round        uuid    not null references round deferrable,
    organisation text    not null,
    decides      boolean not null,
    taken_at     timestamptz,
    set_aside    boolean not null default false,
    primary key (round, organisation)
);
create index on round_party (organisation);

-- What parties said under seal: read by nobody else until the round closes, and gone from here then.
create table sealed_words (
    round        uuid not null references round deferrable,
    organisation text not null,
    digest       text,
    stance       text not null,
    reason       text,
    salt         text not null,
    aside        text,
    primary key (round, organisation)
);
comment on column sealed_words.aside is 'digest of the reason where it will stand beside the events; else null';
