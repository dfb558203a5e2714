-- SPDX-License-Identifier: EUPL-1.2
-- Whose interests were shared with the wijkaanpak, as heard from stakeholders. Their words stay there.
create table shared_interest (
    interest     uuid primary key,
    wijkaanpak   uuid not null,
    organisation text not null,
    version      int  not null,
    changed_at   timestamptz not null
);
comment on column shared_interest.changed_at is 'since when others see this version of its words';
create index shared_interest_by_wijkaanpak on shared_interest (wijkaanpak);
