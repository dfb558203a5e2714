-- SPDX-License-Identifier: EUPL-1.2
create table journal_size (
    size bigint not null
);
insert into journal_size values (0);

create table journal_chain (
    chain  text   primary key,
    length bigint not null,
    hash   bytea  not null
);

-- Insert-only. What is searched by stands beside the bytes; the bytes are what was published.
create table journal_entry (
    index        bigint      primary key,
    chain        text        not null,
    number       bigint      not null,
    previous     bytea       not null,
    hash         bytea       not null,
    bytes        bytea       not null,
    topic        text        not null,
    wijkaanpak   uuid,
    type         text,
    audience     text,
    recorded_at  timestamptz,
    journaled_at timestamptz not null,
    unique (chain, number)
);
create index on journal_entry (chain, index);
revoke update, delete, truncate on journal_entry from "${runtime}";

-- Which parties, members and subjects an entry speaks of.
create table journal_mention (
    kind  text   not null,
    value text   not null,
    index bigint not null,
    primary key (kind, value, index)
);
