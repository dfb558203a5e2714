-- SPDX-License-Identifier: EUPL-1.2
create table estimate (
    id          uuid        not null,
    opgave      uuid        not null,
    measure     uuid        not null,
    party       text        not null,
    kind        text        not null,
    frequency   text        not null,
    low         bigint      not null,
    expected    bigint      not null,
    high        bigint      not null,
    known_from  timestamptz not null,
    known_until timestamptz
);
create index estimate_by_id on estimate (id);
create index estimate_by_measure on estimate (measure);
create index estimate_by_opgave on estimate (opgave);
