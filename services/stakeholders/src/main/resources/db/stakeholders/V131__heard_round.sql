-- SPDX-License-Identifier: EUPL-1.2
-- Rounds as heard from decisions, for who has to be told what was agreed and what is open.
create table heard_round (
    round           uuid primary key,
    wijkaanpak      uuid        not null,
    alternatives    text        not null,
    confined        boolean     not null,
    deciding        text[]      not null,
    opened_at       timestamptz not null,
    closes_at       timestamptz not null,
    closed_at       timestamptz,
    cancelled       boolean     not null default false,
    subject_type    text,
    subject         uuid,
    subject_version int
);
comment on column heard_round.alternatives is 'what it decides on, as JSON';
comment on column heard_round.confined is 'whether it is for some organisations only';
comment on column heard_round.deciding is 'organisations that decide in it';
comment on column heard_round.closed_at is 'when it ended, with an outcome or cancelled';
comment on column heard_round.subject is 'the alternative that was agreed; null when none was';
create index heard_round_by_wijkaanpak on heard_round (wijkaanpak);
