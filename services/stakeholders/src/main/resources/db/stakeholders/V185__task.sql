-- SPDX-License-Identifier: EUPL-1.2
-- Who does what for all parties, by the version that they agreed to last. What is in no row is given to nobody.
create table assigned_task (
    wijkaanpak   uuid not null,
    task         text not null,
    organisation text not null,
    primary key (wijkaanpak, task, organisation)
);

-- In which wijkaanpakken the parties agreed on how they decide, as heard from who keeps that.
create table procedure_in_force (
    wijkaanpak uuid primary key
);
