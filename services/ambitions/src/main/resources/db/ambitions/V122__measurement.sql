-- SPDX-License-Identifier: EUPL-1.2
create table measurement (
    measurement      uuid primary key,
    ambition         uuid not null,
    criterion        text not null,
    criteria_version int  not null,
    value            text not null,
    date             date not null,
    attainment       text not null
);
comment on column measurement.attainment is 'of the target';
create index measurement_by_criterion on measurement (ambition, criterion);
