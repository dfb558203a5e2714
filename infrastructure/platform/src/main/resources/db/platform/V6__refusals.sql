-- SPDX-License-Identifier: EUPL-1.2
-- A request that was refused for good is answered, too: by a code and the arguments of its words, a list in JSON,
-- instead of by a resource.
alter table answered_request
    alter column id drop not null,
    alter column version drop not null,
    add column refusal   text,
    add column kind      text,
    add column arguments text,
    add check (num_nonnulls(id, version) = case when refusal is null then 2 else 0 end),
    add check (num_nonnulls(kind, arguments) = case when refusal is null then 0 else 2 end);

-- Which refusals were recorded as events, so that a repetition is not, and no member fills the store with them.
create table recorded_refusal (
    refusal      uuid        primary key,
    wijkaanpak   uuid        not null,
    organisation text        not null,
    member       uuid        not null,
    key          text,
    code         text        not null,
    recorded_at  timestamptz not null
);
create index on recorded_refusal (member, organisation, wijkaanpak, recorded_at);
create index on recorded_refusal (member, organisation, key);
