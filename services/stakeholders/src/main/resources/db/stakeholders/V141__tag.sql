-- SPDX-License-Identifier: EUPL-1.2
-- What can be named as serving a knooppunt: rounds, and subjects of whichever service, as this service heard.
create table known_object (
    type       text not null,
    id         uuid not null,
    wijkaanpak uuid not null,
    title      text not null,
    readers    text[],
    knooppunt  text,
    version    int,
    primary key (type, id)
);
comment on column known_object.readers is 'the organisations that it is for; null when for the wijkaanpak';
comment on column known_object.knooppunt is 'that a round was opened for; null when none was named';
create index known_object_by_wijkaanpak on known_object (wijkaanpak);

create table tag (
    id         uuid primary key,
    wijkaanpak uuid not null,
    type       text not null,
    object     uuid not null,
    knooppunt  text not null,
    version    int  not null,
    readers    text[]
);
comment on column tag.readers is 'as of what is tagged, or fewer';
create index tag_by_wijkaanpak on tag (wijkaanpak);
