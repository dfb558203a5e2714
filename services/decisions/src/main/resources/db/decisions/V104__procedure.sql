-- SPDX-License-Identifier: EUPL-1.2
create table procedure (
    procedure       uuid primary key,
    wijkaanpak      uuid not null unique,
    latest_number   int  not null,
    latest_status   text not null,
    in_force_number int
);
