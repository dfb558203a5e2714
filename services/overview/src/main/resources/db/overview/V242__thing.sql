-- SPDX-License-Identifier: EUPL-1.2
-- What there is in a wijkaanpak, by what the services told of it.
create table thing (
    type         text        not null,
    id           uuid        not null,
    wijkaanpak   uuid        not null,
    title        text,
    organisation text,
    state        text        not null,
    version      int         not null,
    audience     text[],
    said_at      timestamptz not null,
    primary key (type, id)
);
create index on thing (wijkaanpak, type);
comment on column thing.title is 'null where it is in no event';
comment on column thing.audience is 'null when all parties may see it';

-- What rests on what: the first on the second.
create table tie (
    type          text   not null,
    id            uuid   not null,
    version       int    not null,
    kind          text   not null,
    on_type       text   not null,
    on_id         uuid   not null,
    on_version    int    not null,
    wijkaanpak    uuid   not null,
    audience      text[],
    title         text,
    digest        text,
    amount_cents  bigint,
    agreed        boolean,
    primary key (type, id, version, kind, on_type, on_id, on_version)
);
create index on tie (on_type, on_id);
create index on tie (wijkaanpak, kind, on_type);
comment on column tie.version is '0 where what rests on something has no versions';
comment on column tie.title is 'of what a round decides on, as are digest, amount_cents and agreed';
comment on column tie.agreed is 'null as long as it is not decided';
