-- SPDX-License-Identifier: EUPL-1.2
create table round (
    round           uuid primary key,
    wijkaanpak      uuid        not null,
    subject_type    text        not null,
    subject         uuid        not null,
    subject_version int         not null,
    digest          text        not null,
    title           text        not null,
    opened_by       text        not null,
    opened_at       timestamptz not null,
    closes_at       timestamptz not null,
    closed_at       timestamptz,
    agreed          boolean,
    unique (subject_type, subject, subject_version)
);
create unique index round_open_once on round (subject_type, subject) where closed_at is null;
create index on round (wijkaanpak, opened_at);

-- Who is asked in a round, and since when there is an answer. What the answer is stands in the events only.
create table round_party (
    round        uuid    not null references round deferrable,
    organisation text    not null,
    decides      boolean not null,
    taken_at     timestamptz,
    primary key (round, organisation)
);
create index on round_party (organisation);

-- What parties said under seal: read by nobody else until the round closes, and gone from here then.
create table sealed_words (
    round        uuid not null references round deferrable,
    organisation text not null,
    stance       text not null,
    reason       text,
    salt         text not null,
    primary key (round, organisation)
);
