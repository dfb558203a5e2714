-- SPDX-License-Identifier: EUPL-1.2
-- In whose place an organisation is in a wijkaanpak; also after several successions, so nothing has to be followed.
create table succession (
    wijkaanpak  uuid not null,
    predecessor text not null,
    successor   text not null,
    primary key (wijkaanpak, predecessor)
);

-- The organisation, and those in whose place it is: whoever named one of these meant it.
create function in_place_of(in_wijkaanpak uuid, organisation text) returns text[] stable language sql as $$
    select array_append(
        array(select predecessor from succession where wijkaanpak = in_wijkaanpak and successor = organisation),
        organisation)
$$;
