-- By which words what can be found: those that it has now, as a word and as the words that it is a form of. Made in Java, the
-- same for a text and for what is asked, so PostgreSQL needs no dictionary and no configuration.
create table searched (
    id         uuid        primary key,
    type       text        not null,
    wijkaanpak uuid        not null,
    first_at   timestamptz not null,
    lexemes    tsvector    not null
);
create index on searched using gin (lexemes);
create index on searched (wijkaanpak, first_at desc, id desc);
