-- SPDX-License-Identifier: EUPL-1.2
alter table subject_section add column not_asked text;
comment on column subject_section.not_asked is 'the organisation that cannot answer, so that the others decide';
