-- SPDX-License-Identifier: EUPL-1.2
-- What is still to happen, of each kind once for each aggregate. Follows from the events, as search tables do.
create table deadline (
    kind     text        not null,
    target   uuid        not null,
    due      timestamptz not null,
    try_at   timestamptz not null,
    attempts int         not null default 0,
    waiting  boolean     not null default false,
    primary key (kind, target)
);
comment on column deadline.try_at is 'when due; later when it failed, or waits';
comment on column deadline.waiting is 'whether what comes of it is not known yet';
create index on deadline (try_at);
