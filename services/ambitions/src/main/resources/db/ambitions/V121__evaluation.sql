-- SPDX-License-Identifier: EUPL-1.2
create table evaluation (
    evaluation uuid primary key,
    definition uuid not null,
    number     int  not null,
    about      text not null,
    holds      boolean,
    withdrawn  boolean not null default false
);
create index evaluation_by_definition on evaluation (definition);
