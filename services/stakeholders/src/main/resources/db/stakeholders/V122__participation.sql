-- SPDX-License-Identifier: EUPL-1.2
-- What parties are asked, from the events of this service and what it heard from decisions.
create table question (
    id         uuid primary key,
    version    int         not null,
    wijkaanpak uuid        not null,
    kind       text        not null,
    asker      text        not null,
    asked      text[],
    asked_at   timestamptz not null,
    readers    text[]      not null
);
comment on column question.id is 'of the round, or the interest';
comment on column question.asked is 'null for all parties but the asker';
comment on column question.readers is 'the organisations that may know of it; empty for all who may see the wijkaanpak';
create index question_by_wijkaanpak on question (wijkaanpak);

create table answer (
    question     uuid not null,
    organisation text not null,
    primary key (question, organisation)
);

-- When an organisation did something.
create table sign_of_life (
    wijkaanpak   uuid        not null,
    organisation text        not null,
    readers      text[]      not null,
    at           timestamptz not null
);
comment on column sign_of_life.readers is 'as of a question';
create index sign_of_life_by_wijkaanpak on sign_of_life (wijkaanpak, organisation, readers, at);
