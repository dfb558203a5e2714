-- SPDX-License-Identifier: EUPL-1.2
-- What decisions asks PostgreSQL to take one position, as PostgreSQL logs it; where the log says $1 stands what differs
-- from command to command. ./benchmark compares this with what is logged before it believes it.
\set n random(1, :rounds)
\set key random(1, 9000000000000000000)
\startpipeline
BEGIN;
select pg_try_advisory_xact_lock(hashtextextended(${requestLock}, 0)) and pg_current_xact_id() is not null as taken;
\endpipeline
select salted <> salt or fingerprint = encode(sha256(value || convert_to(${fingerprint}, 'UTF8')), 'hex') as same,
       location, id, version, refusal, kind, arguments
from answered_request, request_salt
where member = ${member} and organisation = ${organisation} and key = ${key};
with sized as (
    select *, sum(octet_length(payload)) over (order by sequence_number) as so_far
    from event where aggregate_identifier = ${round} and sequence_number >= ${first} and sequence_number < ${end})
select event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision,
       payload, meta_data
from sized where so_far - octet_length(payload) < ${most} order by sequence_number;
select exists (select from reader where wijkaanpak = ${wijkaanpak} and organisation = ${organisation} and kind = any(${kinds})
    and valid_from <= ${today} and (valid_until is null or valid_until >= ${today}));
select pg_try_advisory_xact_lock(hashtextextended(${roundLock}, 0)) and pg_current_xact_id() is not null as taken
\gset
\if not :taken
-- We begin again, in our turn; pgbench just waits.
select pg_advisory_xact_lock(hashtextextended(${roundLock}, 0)), pg_current_xact_id();
\endif
select convert_from(payload, 'UTF8')::jsonb ->> 'wijkaanpak' from event
where aggregate_identifier = ${round} and sequence_number = 0;
select pg_advisory_xact_lock_shared(hashtextextended(${wijkaanpakLock}, 0)), pg_current_xact_id();
select day from ended_wijkaanpak where wijkaanpak = ${wijkaanpak};
with sized as (
    select *, sum(octet_length(payload)) over (order by sequence_number) as so_far
    from event where aggregate_identifier = ${round} and sequence_number >= ${known} and sequence_number < ${end})
select event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision,
       payload, meta_data
from sized where so_far - octet_length(payload) < ${most} order by sequence_number
\aset last_
select position from heard where service = ${stakeholders} and key = ${wijkaanpak};
select organisation, capacity from participant
where wijkaanpak = ${wijkaanpak} and valid_from <= ${today} and (valid_until is null or valid_until >= ${today});
select distinct on (m.membership) p.capacity as of_organisation, c.capacity as of_member
from membership m
join participant p using (wijkaanpak, organisation)
join member_capacity c using (membership)
where m.wijkaanpak = ${wijkaanpak} and m.organisation = ${organisation} and m.member = ${member}
    and m.valid_from <= ${today} and (m.valid_until is null or m.valid_until >= ${today}) and c.valid_from <= ${today}
    and p.valid_from <= ${today} and (p.valid_until is null or p.valid_until >= ${today})
order by m.membership, c.valid_from desc;
select * from heard_mandate where mandate = ${mandate};
select min(valid_from) as "from", nullif(max(coalesce(valid_until, 'infinity')), 'infinity') as until
from membership
where membership = any(${memberships}) and (valid_until is null or valid_until >= valid_from)
having count(*) > 0;
with appended as (
    insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
        payload_type, payload, meta_data)
    values (${event}, ${round}, ${sequence}, ${type}, ${time}, ${payloadType}, ${payload}, ${metaData})
    returning global_index)
insert into event_unnumbered (global_index) select global_index from appended;
update round_party set taken_at = ${time} where round = ${roundId} and organisation = ${organisation};
insert into mandate_use (act, money, mandate, amount_cents, promised, stands)
select ${act}, round, ${mandate}, (select max(amount) from unnest(amounts) amount), false, true
from mandate_round where round = ${roundId} and ${organisation} = any(deciding)
on conflict (act) do update set mandate = excluded.mandate;
with sized as (
    select *, sum(octet_length(payload)) over (order by sequence_number) as so_far
    from event where aggregate_identifier = ${round} and sequence_number >= ${first} and sequence_number < ${end})
select event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision,
       payload, meta_data
from sized where so_far - octet_length(payload) < ${most} order by sequence_number;
select * from words where words = ${roundId} order by version;
insert into searched (id, type, wijkaanpak, first_at, lexemes)
values (${roundId}, ${searchedType}, ${wijkaanpak}, ${time}, array_to_tsvector(${lexemes}))
on conflict (id) do update set lexemes = excluded.lexemes where searched.lexemes <> excluded.lexemes;
insert into answered_request (member, organisation, key, fingerprint, salted, location, id, version)
select ${member}, ${organisation}, ${key}, encode(sha256(value || convert_to(${fingerprint}, 'UTF8')), 'hex'), salt, ${location}, ${roundId}, ${version} from request_salt
on conflict (member, organisation, key) do update set location = excluded.location, id = excluded.id,
    version = excluded.version, refusal = null, kind = null, arguments = null;
COMMIT;
