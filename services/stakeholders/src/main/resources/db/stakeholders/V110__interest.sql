-- SPDX-License-Identifier: EUPL-1.2
-- What parties put on the table. Words that are not shared are in the table words only.
create table interest (
    id             uuid primary key,
    wijkaanpak     uuid    not null,
    organisation   text    not null,
    kind           text    not null,
    version        int     not null,
    erased         boolean not null default false,
    shared_version int,
    shared_with    text,
    shared_title   text,
    withdrawn      boolean not null default false
);
comment on column interest.version is 'of its last words';
comment on column interest.erased is 'whether its last words were';
create index interest_by_wijkaanpak on interest (wijkaanpak, organisation);

create table interest_acknowledgement (
    interest     uuid not null references interest deferrable,
    organisation text not null,
    version      int  not null,
    primary key (interest, organisation)
);
