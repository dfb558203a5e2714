-- SPDX-License-Identifier: EUPL-1.2
-- The organisations of which only passed to their successor what a deed says, by the last that was told.
create table succession_in_part (
    wijkaanpak  uuid not null,
    predecessor text not null,
    primary key (wijkaanpak, predecessor)
);
