-- SPDX-License-Identifier: EUPL-1.2
-- What a round is open on, as decisions tells; empty in a service that does not ask.
create table open_round_subject (
    round   uuid not null,
    type    text not null,
    subject uuid not null,
    primary key (type, subject, round)
);
create index on open_round_subject (round);
