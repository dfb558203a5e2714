-- SPDX-License-Identifier: EUPL-1.2
-- The themes that a wijkaanpak takes along, as heard from ambitions.
create table theme (
    wijkaanpak uuid not null,
    theme      text not null,
    title      text not null,
    primary key (wijkaanpak, theme)
);
