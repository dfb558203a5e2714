-- SPDX-License-Identifier: EUPL-1.2
-- What was heard, so that a repetition does nothing.
create table inbox (
    source   text        not null,
    id       text        not null,
    heard_at timestamptz not null default now(),
    primary key (source, id)
);
revoke update, delete, truncate on inbox from "${runtime}";

-- How far this service has handled what another service says about a key (a wijkaanpak).
create table heard (
    service  text   not null,
    key      text   not null,
    position bigint not null,
    primary key (service, key)
);

-- What could not be handled, and what came after it with the same key, in the order of the offsets.
create table parked_event (
    topic           text        not null,
    topic_partition int         not null,
    topic_offset    bigint      not null,
    key             text        not null,
    id              text        not null,
    type            text,
    bytes           bytea       not null,
    error           text        not null,
    parked_at       timestamptz not null default now(),
    primary key (topic, topic_partition, topic_offset)
);
create index on parked_event (topic, key, topic_offset);

-- What an operator decided not to handle, and why.
create table skipped_event (
    topic           text        not null,
    topic_partition int         not null,
    topic_offset    bigint      not null,
    key             text        not null,
    id              text        not null,
    type            text,
    bytes           bytea       not null,
    error           text        not null,
    reason          text        not null,
    skipped_by      text        not null,
    skipped_at      timestamptz not null default now(),
    primary key (topic, topic_partition, topic_offset)
);
revoke update, delete, truncate on skipped_event from "${runtime}";

-- What is no event of the service whose topic it came on. Nothing follows from it, and nothing waits for it.
create table set_aside_message (
    topic           text        not null,
    topic_partition int         not null,
    topic_offset    bigint      not null,
    key             text        not null,
    bytes           bytea       not null,
    set_aside_at    timestamptz not null default now(),
    primary key (topic, topic_partition, topic_offset)
);
create index on set_aside_message (set_aside_at);
revoke update, delete, truncate on set_aside_message from "${runtime}";
