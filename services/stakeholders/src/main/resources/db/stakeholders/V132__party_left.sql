-- SPDX-License-Identifier: EUPL-1.2
alter table party add column valid_until date;
comment on column party.valid_until is 'last day on which it takes part; null when open';
