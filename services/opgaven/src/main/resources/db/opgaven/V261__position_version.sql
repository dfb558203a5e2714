-- SPDX-License-Identifier: EUPL-1.2
-- Which event of the round a position is: of whoever is in the place of several, what was said last stands. Of those that are there
-- already it is not known, until the view is rebuilt.
alter table heard_position add column version bigint not null default 0;
