-- SPDX-License-Identifier: EUPL-1.2
-- The place of each event in the service's topic, with the bytes as they are published, also when published again.
create table event_position (
    position     bigint primary key,
    global_index bigint not null unique references event,
    topic_key    text   not null,
    envelope     bytea  not null
);
revoke update, delete, truncate on event_position from "${runtime}";

-- Up to and including which position the topic has acknowledged. One row.
create table relay_progress (
    only_row boolean primary key default true check (only_row),
    position bigint not null
);
insert into relay_progress (position) values (0);
revoke insert, delete, truncate on relay_progress from "${runtime}";
