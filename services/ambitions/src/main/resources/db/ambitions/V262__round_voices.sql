-- SPDX-License-Identifier: EUPL-1.2
-- Who decides, who has spoken and who takes part no more, apart: who is in whose place, and who is asked again, changes each by itself.
alter table heard_round add column deciding text[];
alter table heard_round add column spoken text[] not null default '{}';
alter table heard_round add column absent text[] not null default '{}';
update heard_round set deciding = awaited;
alter table heard_round alter column deciding set not null;
alter table heard_round drop column awaited;
