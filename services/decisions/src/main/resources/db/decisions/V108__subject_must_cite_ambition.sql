-- SPDX-License-Identifier: EUPL-1.2
-- Of what was submitted before a subject said it, it follows from the type.
alter table subject add column must_cite_ambition boolean;
update subject set must_cite_ambition = type not in
    ('decision-procedure', 'overview-of-interests', 'definition', 'ambition', 'criteria-change');
alter table subject alter column must_cite_ambition set not null;
comment on column subject.must_cite_ambition is 'whether a round on it cites the adopted ambition, or says why not';
