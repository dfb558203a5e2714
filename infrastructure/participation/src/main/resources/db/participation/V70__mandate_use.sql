-- SPDX-License-Identifier: EUPL-1.2
-- What draws on mandates, by what this service did itself and what it heard of others.
create table mandate_use (
    act          uuid    primary key,
    money        uuid    not null,
    mandate      uuid    not null,
    amount_cents bigint  not null,
    promised     boolean not null,
    stands       boolean not null
);
comment on column mandate_use.money is 'what it is about: the same money bound and promised counts once';
create index mandate_use_by_mandate on mandate_use (mandate);

-- What positions may bind their parties to, from the opening of a round on.
create table mandate_round (
    round    uuid     primary key,
    deciding text[]   not null,
    digests  text[]   not null,
    amounts  bigint[] not null,
    succeeds uuid[]   not null
);
comment on column mandate_round.amounts is 'of the alternative with the digest at the same place';
