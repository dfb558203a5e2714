-- SPDX-License-Identifier: EUPL-1.2
-- Words that the events only hold a salted digest of: kept from others, and erasable. A row stays for good; what is
-- erased is what it says and the salt that its digest could be checked with.
create table words (
    words                  uuid        not null,
    version                int         not null check (version > 0),
    wijkaanpak             uuid        not null,
    audience               text        not null check (audience in ('organisations', 'wijkaanpak', 'public')),
    audience_organisations text[]      not null,
    digest                 text        not null,
    content                text,
    salt                   text,
    kept_at                timestamptz not null,
    erased_at              timestamptz,
    erasure_reason         text,
    primary key (words, version),
    check ((audience = 'organisations') = (cardinality(audience_organisations) > 0)),
    check (case when erased_at is null
           then content is not null and salt is not null and erasure_reason is null
           else content is null and salt is null and erasure_reason is not null end)
);
comment on column words.content is 'a JSON object; with the salt added, what the digest is over';
revoke update, delete, truncate on words from "${runtime}";
grant update (content, salt, erased_at, erasure_reason) on words to "${runtime}";
