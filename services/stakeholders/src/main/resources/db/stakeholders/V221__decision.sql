-- SPDX-License-Identifier: EUPL-1.2
-- The decision on a line that holds: of the later day, whichever was recorded first.
alter table owned_line add column decided_on date;
alter table owned_line add column decision text;
