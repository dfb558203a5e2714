-- SPDX-License-Identifier: EUPL-1.2
create table budget_enquiry (
    enquiry      uuid    primary key,
    wijkaanpak   uuid    not null,
    party        text    not null,
    opgave       uuid,
    question     text    not null,
    answer_by    date    not null,
    answered     boolean not null default false,
    cancelled    boolean not null default false,
    amount_cents bigint
);
comment on column budget_enquiry.amount_cents is 'null when the party has none, or has not answered';
create index budget_enquiry_by_wijkaanpak on budget_enquiry (wijkaanpak, enquiry);
