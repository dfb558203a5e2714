-- SPDX-License-Identifier: EUPL-1.2
alter table round add column reopens uuid;
comment on column round.reopens is 'the round whose decision is decided on anew; null for none';
create index on round (reopens);

-- A version is decided on once, and anew as often as its parties reopen what they agreed.
alter table round_subject add column anew boolean not null default false;
comment on column round_subject.anew is 'whether it was agreed in the reopened decision';
drop index round_subject_decided_once;
create unique index round_subject_decided_once on round_subject (type, subject, version) where not cancelled and not anew;

-- What its parties agreed to decide on anew, and did not yet.
create table reopened_decision (
    round   uuid primary key,
    type    text not null,
    subject uuid not null,
    version int  not null,
    digest  text not null
);
