-- SPDX-License-Identifier: EUPL-1.2
alter table round_party add column until date;
comment on column round_party.until is 'the last day on which it takes part; null when it is not leaving';
