-- SPDX-License-Identifier: EUPL-1.2
alter table heard_mandate
    add column submandate boolean not null default false,
    add column under      uuid;
comment on column heard_mandate.submandate is 'whether its holder may name a deputy';
comment on column heard_mandate.under is 'of a submandate, the mandate that it rests on';

-- What a deputy does draws on the mandate beneath too.
alter table mandate_use add column under uuid;
create index mandate_use_by_under on mandate_use (under);
