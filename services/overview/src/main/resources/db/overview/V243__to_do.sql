-- SPDX-License-Identifier: EUPL-1.2
-- What organisations were asked to do. What was done by one stays, as not open: who comes in its place need not do it again.
create table to_do (
    kind         text        not null,
    thing        uuid        not null,
    part         text        not null,
    organisation text,
    wijkaanpak   uuid        not null,
    thing_type   text,
    title        text,
    open         boolean     not null,
    awaited      boolean     not null,
    version      int         not null,
    deadline     timestamptz,
    audience     text[],
    asked_at     timestamptz not null,
    unique nulls not distinct (kind, thing, part, organisation)
);
create index on to_do (wijkaanpak);
create index on to_do (organisation);
create index on to_do (thing);
comment on column to_do.part is 'what of the thing, empty when all of it';
comment on column to_do.organisation is 'null when every organisation that may do it is asked';
comment on column to_do.title is 'null when it is that of the thing';
comment on column to_do.deadline is 'until when it can be done; null when there is none';
