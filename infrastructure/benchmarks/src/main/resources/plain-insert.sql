-- SPDX-License-Identifier: EUPL-1.2
-- The same bytes, in one plain table.
insert into plain (payload, meta_data) values (${payload}, ${metaData});
