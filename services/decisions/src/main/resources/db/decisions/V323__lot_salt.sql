-- SPDX-License-Identifier: EUPL-1.2
-- What lots may have to be drawn with, until their rounds close; only its digest was told.
create table lot_salt (
    round uuid primary key,
    salt text not null
);
