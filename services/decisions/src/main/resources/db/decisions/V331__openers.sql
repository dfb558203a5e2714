-- SPDX-License-Identifier: EUPL-1.2
alter table round add column openers text[];
comment on column round.openers is 'who may close, move and cancel it; null for who opened it';
