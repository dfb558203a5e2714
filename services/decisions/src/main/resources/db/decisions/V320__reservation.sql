-- SPDX-License-Identifier: EUPL-1.2
-- Whether a round closed, and its outcome waits for an open reservation.
alter table round add column under_reservation boolean not null default false;

-- The standing position of each in a round, by whose it is now; with the body that it was reserved for, and what became of that.
create table round_reservation (
    round uuid not null,
    holder text not null,
    wijkaanpak uuid not null,
    organisation text not null,
    taken_at timestamptz not null,
    body text,
    until date,
    state text,
    decided_on date,
    document text,
    reference text,
    settled_by text,
    settled_at timestamptz,
    primary key (round, holder)
);
create index on round_reservation (wijkaanpak, until, round, holder) where body is not null;
