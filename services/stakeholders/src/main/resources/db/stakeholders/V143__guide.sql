-- SPDX-License-Identifier: EUPL-1.2
create table guide_version (
    version      int primary key,
    published_at timestamptz not null
);

create table knooppunt (
    knooppunt   text   not null,
    version     int    not null,
    title       text   not null,
    phase       int,
    sporen      text[] not null,
    sensitivity text,
    primary key (knooppunt, version)
);
comment on column knooppunt.phase is 'null where the guide does not say';
comment on column knooppunt.sensitivity is 'null when the guide calls it nothing of the kind';
