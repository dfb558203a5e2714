-- SPDX-License-Identifier: EUPL-1.2
-- Themes that who added them to the catalogue took back. What is about one names it still.
create table withdrawn_theme (
    wijkaanpak uuid not null,
    theme      text not null,
    primary key (wijkaanpak, theme)
);
