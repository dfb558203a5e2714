-- SPDX-License-Identifier: EUPL-1.2
create table financing_need (
    need         uuid   primary key,
    wijkaanpak   uuid   not null,
    opgave       uuid   not null,
    measure      uuid   not null,
    amount_cents bigint not null
);
create index financing_need_by_measure on financing_need (opgave, measure);

-- Also of plans whose needs were all dropped: their past can be asked for.
create table financing_plan (
    plan       uuid primary key,
    wijkaanpak uuid not null,
    opgave     uuid not null
);
create index financing_plan_by_wijkaanpak on financing_plan (wijkaanpak);
