-- SPDX-License-Identifier: EUPL-1.2
alter table mandate
    add column submandate boolean,
    add column under      uuid,
    add column principal  uuid;
comment on column mandate.submandate is 'true when its holder may name a deputy';
comment on column mandate.under is 'of a submandate, the mandate that it rests on';
comment on column mandate.principal is 'of a submandate, for whom the deputy acts';
