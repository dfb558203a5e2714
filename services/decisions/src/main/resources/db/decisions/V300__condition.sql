-- SPDX-License-Identifier: EUPL-1.2
-- What a party said under seal more than its stance.
alter table sealed_words add column detail jsonb;

-- Which rounds a party's open position in another one waits for.
create table round_condition (
    round uuid not null,
    organisation text not null,
    waits_for uuid not null,
    primary key (round, organisation, waits_for)
);
create index on round_condition (waits_for);
