-- SPDX-License-Identifier: EUPL-1.2
-- Lists that money is chosen from, as who operates this deployment published them.
create table published_list (
    kind    text not null,
    version int  not null,
    content text not null,
    primary key (kind, version)
);
