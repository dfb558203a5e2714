-- SPDX-License-Identifier: EUPL-1.2
-- Who took the predecessor's place first and when that was told, so that what is told of the past names who held it then. Of what
-- is there already it was told at all times, until the view is rebuilt.
alter table succession add column taken_by text;
alter table succession add column told_at timestamptz;
update succession set taken_by = successor, told_at = '-infinity';
alter table succession alter column taken_by set not null;
alter table succession alter column told_at set not null;

-- Who is in the organisation's place now; itself, where nobody is.
create function who_is_in_place_of(in_wijkaanpak uuid, organisation text) returns text stable language sql as $$
    select coalesce(
        (select successor from succession where wijkaanpak = in_wijkaanpak and predecessor = organisation),
        organisation)
$$;
