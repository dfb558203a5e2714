// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation is to do by what was heard until now, what ends soonest first. */
@Component
record ToDoReader(JdbcClient jdbc, Clock clock) {

    /** What cannot be done any more when its deadline has passed; the rest is late. */
    private static final Set<Kind> LAPSING = EnumSet.of(
            Kind.TAKE_POSITION,
            Kind.ANSWER_NOTICE,
            Kind.GIVE_ADVICE,
            Kind.CLOSE_ROUND,
            Kind.CONSENT_TO_CHANGE,
            Kind.RECORD_INTERNAL_DECISION,
            Kind.ATTEND_MEETING,
            Kind.MEET_CONDITION);

    /** What is asked of who does not take part yet. */
    private static final Set<Kind> OF_OUTSIDERS = EnumSet.of(Kind.ANSWER_INVITATION, Kind.ACCEPT_SUCCESSION);

    private static final int DAYS_BEFORE_MANDATE_ENDS = 30;

    private static final String SQL = """
        with mine as (
            select wijkaanpak, capacity from participant
            where organisation = :organisation and valid_from <= :today
              and (valid_until is null or valid_until >= :today)),
        in_force as (
            select distinct wijkaanpak from tie where kind = 'DECIDES_ON' and on_type = 'DECISION_PROCEDURE' and agreed),
        asked as (
            select t.kind, t.wijkaanpak, t.thing_type, t.thing, t.part, max(t.title) as title, t.version,
                   t.deadline, max(t.asked_at) as asked_at
            from to_do t left join mine m using (wijkaanpak)
            where t.open
              and (m.wijkaanpak is not null and t.organisation = any(in_place_of(t.wijkaanpak, :organisation))
                   or t.organisation = :organisation and t.kind = any(:ofOutsiders)
                   or t.organisation is null and m.capacity || ' ' || t.kind = any(:may)
                      and (t.audience is null or t.audience && in_place_of(t.wijkaanpak, :organisation)))
            group by t.kind, t.wijkaanpak, t.thing_type, t.thing, t.part, t.version, t.deadline),
        wanted as (
            select a.kind, a.wijkaanpak, a.thing_type, a.thing, a.part, a.title, a.version, a.deadline from asked a
            where (a.kind <> all(:lapsing) or a.deadline is null or a.deadline > :now)
              and not exists (select from to_do d
                              where d.kind = a.kind and d.thing = a.thing and d.part = a.part and not d.open
                                and d.organisation = any(in_place_of(a.wijkaanpak, :organisation)))
              and case a.kind
                  when 'CLOSE_ROUND' then not exists (
                      select from to_do p join participant m using (wijkaanpak)
                      where p.kind = 'TAKE_POSITION' and p.thing = a.thing and p.open and p.awaited
                        and m.valid_from <= :today and (m.valid_until is null or m.valid_until >= :today)
                        and p.organisation = any(in_place_of(m.wijkaanpak, m.organisation))
                        and not exists (select from to_do n
                                        where n.kind = 'ANSWER_NOTICE' and n.thing = p.thing and n.deadline <= :now
                                          and n.organisation = any(in_place_of(m.wijkaanpak, m.organisation)))
                        and not exists (select from to_do d
                                        where d.kind = p.kind and d.thing = p.thing and not d.open
                                          and d.organisation = any(in_place_of(m.wijkaanpak, m.organisation))))
                  when 'OPEN_ROUND' then
                      (a.thing_type = 'DECISION_PROCEDURE' or a.wijkaanpak in (select wijkaanpak from in_force))
                      and not exists (
                          select from tie d join thing r on r.type = 'ROUND' and r.id = d.id
                          where d.kind = 'DECIDES_ON' and d.on_type = a.thing_type and d.on_id = a.thing
                            and r.state <> 'cancelled' and (d.on_version >= a.version or d.agreed is null))
                  when 'DECIDE_ANEW' then not exists (
                      select from tie d join thing r on r.type = 'ROUND' and r.id = d.id
                      where d.kind = 'REOPENS' and d.on_id = a.thing and r.state = 'open')
                  when 'ANSWER_PAPER' then not exists (
                      select from to_do d
                      where d.kind = a.kind and d.thing = a.thing
                        and d.organisation = any(in_place_of(a.wijkaanpak, :organisation))
                        and (d.asked_at > a.asked_at or d.part = '' and d.asked_at = a.asked_at))
                  when 'REVISE_PROCEDURE' then a.wijkaanpak not in (select wijkaanpak from in_force)
                  when 'RECEIVE_DOSSIER' then exists (
                      select from thing r where r.wijkaanpak = a.wijkaanpak and r.type = 'ROUND' and r.state = 'agreed'
                                            and r.said_at < a.asked_at)
                  else true end
            union all
            select 'PROPOSE_PROCEDURE', m.wijkaanpak, 'WIJKAANPAK', m.wijkaanpak, '', null, 0, null from mine m
            where m.capacity || ' PROPOSE_PROCEDURE' = any(:may)
              and not exists (select from thing p where p.wijkaanpak = m.wijkaanpak and p.type = 'DECISION_PROCEDURE')
            union all
            select 'RENEW_MANDATE', h.wijkaanpak, 'MANDATE', h.mandate, '', null, 0,
                   (h.valid_until + 1)::timestamp at time zone 'Europe/Amsterdam'
            from heard_mandate h join mine m using (wijkaanpak)
            where h.organisation = :organisation and h.under is null and h.valid_until between :today and :soon
              and (h.withdrawn_from is null or h.withdrawn_from > h.valid_until))
        select w.*, coalesce(w.title, h.title) as words, n.name as wijkaanpak_name from wanted w
        left join thing h on h.type = w.thing_type and h.id = w.thing
        left join wijkaanpak_name n on n.wijkaanpak = w.wijkaanpak
        where not exists (select from ended_wijkaanpak e where e.wijkaanpak = w.wijkaanpak)
          and (:wijkaanpak::uuid is null or w.wijkaanpak = :wijkaanpak)
          and (:after.deadline::text is null
               or (coalesce(w.deadline, 'infinity'), w.kind, w.thing, w.part)
                  > (:after.deadline::timestamptz, :after.kind::text, :after.thing::uuid, :after.part::text))
        order by coalesce(w.deadline, 'infinity'), w.kind, w.thing, w.part limit :rows
        """;

    /** In each capacity the kinds that its row of the table allows. */
    private static final List<String> MAY = Stream.of(Capacity.values())
            .flatMap(capacity -> Stream.of(Kind.values())
                    .filter(kind -> kind.act().isFor(capacity))
                    .map(kind -> capacity + " " + kind))
            .toList();

    /**
     * @param words of what it is about, null where they are in no event
     * @param version that it is about, 0 where it is about none
     */
    record Row(
            Kind kind,
            UUID wijkaanpak,
            ThingType thingType,
            UUID thing,
            String part,
            @Nullable String words,
            int version,
            @Nullable Instant deadline,
            @Nullable String wijkaanpakName) {

        ToDoKey key() {
            return ToDoKey.of(deadline, kind, thing, part);
        }
    }

    /** @param page {@code :after} and {@code :rows} of the list */
    List<Row> of(Actor actor, @Nullable UUID wijkaanpak, Parameters page) {
        var today = LocalDate.now(clock);
        return jdbc.sql(SQL)
                .paramSource(page.and("organisation", actor.organisation())
                        .and("wijkaanpak", wijkaanpak)
                        .and("now", clock.instant())
                        .and("today", today)
                        .and("soon", today.plusDays(DAYS_BEFORE_MANDATE_ENDS))
                        .and("may", MAY)
                        .and("lapsing", names(LAPSING))
                        .and("ofOutsiders", names(OF_OUTSIDERS)))
                .query(Row.class)
                .list();
    }

    private static List<String> names(Collection<Kind> kinds) {
        return kinds.stream().map(Kind::name).toList();
    }
}
