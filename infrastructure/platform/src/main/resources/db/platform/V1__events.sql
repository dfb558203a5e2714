-- SPDX-License-Identifier: EUPL-1.2
-- The running service has its own role. It may read and write what it owns, but never change or remove an event.
alter default privileges grant select, insert, update, delete on tables to "${runtime}";
alter default privileges grant usage, select on sequences to "${runtime}";

create table event (
    global_index         bigint generated always as identity (cache 1) primary key,
    event_identifier     text   not null unique,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea  not null,
    time_stamp           text   not null,
    unique (aggregate_identifier, sequence_number)
);
revoke update, delete, truncate on event from "${runtime}";

-- Filled with each event, emptied when it gets its position: what is here is visible and not yet numbered.
create table event_unnumbered (
    global_index bigint primary key
);

-- What fingerprints of requests are made with; replaced when words are erased, so that none of before can be guessed.
create table request_salt (
    salt  bigint primary key,
    value bytea  not null
);
insert into request_salt values (1, uuid_send(gen_random_uuid()));

-- What was answered to a request, so that the same request again gets the same answer and does nothing.
create table answered_request (
    member       uuid        not null,
    organisation text        not null,
    key          text        not null,
    fingerprint  text        not null,
    salted       bigint      not null,
    location     text,
    id           uuid        not null,
    version      bigint      not null,
    answered_at  timestamptz not null default now(),
    primary key (member, organisation, key)
);
