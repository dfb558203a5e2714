-- SPDX-License-Identifier: EUPL-1.2
-- The norms of opgaven as they are now, as heard from opgaven.
create table opgave_norm (
    opgave    uuid  not null,
    objective text  not null,
    norm      jsonb not null,
    primary key (opgave, objective)
);

-- What each version of an ambition rests on.
create table cited_source (
    wijkaanpak       uuid        not null,
    ambition         uuid        not null,
    ambition_version int         not null,
    objective        text        not null,
    kind             text        not null,
    source           uuid        not null,
    version          int,
    part             text,
    written_at       timestamptz not null,
    unique nulls not distinct (ambition, ambition_version, objective, kind, source, version, part)
);
comment on column cited_source.version is 'of a definition';
comment on column cited_source.part is 'of an opgave: the name of its objective';
comment on column cited_source.written_at is 'when the words of the ambition were';
create index cited_source_by_source on cited_source (source);
