-- SPDX-License-Identifier: EUPL-1.2
-- The knooppunten of the guide, and the last version of each wijkaanpak's area, as heard from stakeholders.
create table knooppunt (
    knooppunt text    not null,
    version   int     not null,
    sensitive boolean not null,
    primary key (knooppunt, version)
);

create table area (
    wijkaanpak uuid primary key,
    area       uuid not null,
    version    int  not null,
    homes      int  not null
);
