-- SPDX-License-Identifier: EUPL-1.2
-- Every version of a definition that the parties agreed to, also when it is no longer what the term means.
create table agreed_definition (
    wijkaanpak uuid not null,
    definition uuid not null,
    version    int  not null,
    primary key (wijkaanpak, definition, version)
);
