-- SPDX-License-Identifier: EUPL-1.2
create table statement (id uuid primary key, title text not null);
