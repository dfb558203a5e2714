-- SPDX-License-Identifier: EUPL-1.2
-- Which attachments there are.
create table attachment (
    id           uuid primary key,
    wijkaanpak   uuid        not null,
    organisation text        not null,
    digest       text        not null,
    size         int         not null,
    media_type   text        not null,
    audience     text        not null,
    named        text[]      not null,
    added_at     timestamptz not null
);
comment on column attachment.named is 'the organisations that it is for, when it is for those alone';
create index attachment_by_wijkaanpak on attachment (wijkaanpak, digest);

-- What is in them, and how they are called. What is erased is deleted; the events, with the digest, stay.
create table attachment_content (
    attachment uuid primary key,
    name       text  not null,
    content    bytea not null
);
revoke update, truncate on attachment_content from "${runtime}";
