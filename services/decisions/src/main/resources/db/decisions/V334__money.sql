-- SPDX-License-Identifier: EUPL-1.2
-- Money as heard from opgaven, in whole euro cents, for conditions that wait for it.
create table heard_money (
    line uuid primary key,
    wijkaanpak uuid not null,
    cents bigint not null,
    most_cents bigint not null,
    status text not null,
    decided_on date,
    document text,
    last_day date,
    doubled_cents bigint not null
);
create table heard_commitment (
    commitment uuid primary key,
    line uuid not null,
    wijkaanpak uuid not null,
    measure uuid not null,
    cents bigint not null,
    committed boolean not null
);
create index on heard_commitment (measure);
comment on column heard_commitment.committed is 'else it is reserved, or was taken back';

create table heard_measure (
    measure uuid primary key,
    wijkaanpak uuid not null
);
