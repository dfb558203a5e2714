-- SPDX-License-Identifier: EUPL-1.2
-- What it held stands in heard_round too.
drop table decided_round;
