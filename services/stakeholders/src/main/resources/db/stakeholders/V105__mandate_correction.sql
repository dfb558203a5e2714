-- SPDX-License-Identifier: EUPL-1.2
alter table mandate add column withdrawn_from date;
comment on column mandate.withdrawn_from is 'first day on which it no longer holds; null when it was not withdrawn';
