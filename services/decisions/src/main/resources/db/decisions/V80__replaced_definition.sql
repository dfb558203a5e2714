-- SPDX-License-Identifier: EUPL-1.2
-- Definitions whose term means what a rival says by now, as heard from ambitions.
create table replaced_definition (
    definition uuid not null,
    version    int  not null,
    primary key (definition, version)
);
