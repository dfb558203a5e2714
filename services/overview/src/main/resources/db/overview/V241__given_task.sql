-- SPDX-License-Identifier: EUPL-1.2
-- Which organisations do what for all parties, as these last agreed.
create table given_task (
    wijkaanpak   uuid not null,
    organisation text not null,
    task         text not null,
    primary key (wijkaanpak, organisation, task)
);
