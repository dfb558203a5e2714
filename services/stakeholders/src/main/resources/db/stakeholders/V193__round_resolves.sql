-- SPDX-License-Identifier: EUPL-1.2
alter table heard_round add column resolves uuid[];
comment on column heard_round.resolves is 'the contradictions that it was opened to resolve; null when none was named';
