-- SPDX-License-Identifier: EUPL-1.2
alter table participant add column valid_until date;
comment on column participant.valid_until is 'last day on which it takes part; null when open';
