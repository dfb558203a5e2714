-- SPDX-License-Identifier: EUPL-1.2
-- Who proposed it, to list by; of those that are there already as their events tell.
alter table opgave add column organisation text;
update opgave set organisation = (
    select convert_from(payload, 'UTF8')::jsonb #>> '{by,organisation}' from event
    where aggregate_identifier = opgave.id::text and sequence_number = 0);
alter table opgave alter column organisation set not null;
