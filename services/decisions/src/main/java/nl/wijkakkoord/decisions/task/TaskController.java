// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record TaskController(JdbcClient jdbc, Resources resources, Clock clock) {

    private static final String TASKS = """
        with mine as (
            select wijkaanpak, capacity from participant
            where organisation = :organisation and valid_from <= :today
              and (valid_until is null or valid_until >= :today)
              and not exists (select from ended_wijkaanpak e where e.wijkaanpak = participant.wijkaanpak)),
        asked as (
            select 'TAKE_POSITION' as task, r.wijkaanpak, r.title, r.closes_at as until,
                   '/decisions/v1/rounds/' || r.round as link
            from round r join round_party p using (round)
            where p.organisation = :organisation and p.taken_at is null and (p.until is null or p.until >= :today)
              and r.closed_at is null and r.closes_at > :now),
        complete as (
            select 'CLOSE_ROUND', r.wijkaanpak, r.title, r.closes_at, '/decisions/v1/rounds/' || r.round
            from round r
            where r.opened_by = :organisation and r.closed_at is null and r.closes_at > :now
              and not exists (select from round_party p where p.round = r.round and p.decides and p.taken_at is null and not p.set_aside
                              and (p.until is null or p.until >= :today))),
        waiting as (
            select 'OPEN_ROUND', s.wijkaanpak, s.title, null::timestamptz,
                   '/decisions/v1/wijkaanpakken/' || s.wijkaanpak || '/subjects?subject=' || s.subject
            from subject s join mine p using (wijkaanpak)
            where s.trustworthy and not s.withdrawn and p.capacity = any(:preparing)
              and (s.audience is null or s.audience && in_place_of(s.wijkaanpak, :organisation))
              and not exists (select from subject later where later.type = s.type and later.subject = s.subject
                              and later.version > s.version)
              and not exists (select from round_subject r where r.type = s.type and r.subject = s.subject
                              and not r.cancelled and (r.version >= s.version or r.agreed is null))
              and (s.type = :procedure
                   or exists (select from procedure f where f.wijkaanpak = s.wijkaanpak
                              and f.in_force_number is not null))),
        undecided as (
            select 'PROPOSE_PROCEDURE', p.wijkaanpak, null::text, null::timestamptz,
                   coalesce('/decisions/v1/procedures/' || f.procedure,
                            '/decisions/v1/wijkaanpakken/' || p.wijkaanpak || '/procedures')
            from mine p left join procedure f using (wijkaanpak)
            where p.capacity = any(:preparing)
              and (f.procedure is null or f.in_force_number is null and f.latest_status in ('NOT_AGREED', 'WITHDRAWN'))),
        unsubmitted as (
            select 'SUBMIT_PROCEDURE', p.wijkaanpak, null::text, null::timestamptz,
                   '/decisions/v1/procedures/' || f.procedure
            from mine p join procedure f using (wijkaanpak)
            where p.capacity = any(:preparing) and f.latest_status = 'PROPOSED'),
        task as (
            select * from asked union all select * from complete union all select * from waiting
            union all select * from undecided union all select * from unsubmitted)
        select * from task
        where exists (select from mine where mine.wijkaanpak = task.wijkaanpak)
          and (:wijkaanpak::uuid is null or wijkaanpak = :wijkaanpak)
          and (:after.until::text is null
               or (coalesce(until, 'infinity'), task, link)
                  > (:after.until::timestamptz, :after.task::text, :after.link::text))
        order by coalesce(until, 'infinity'), task, link limit :rows
        """;

    private static final String[] PREPARING = Stream.of(Capacity.values())
            .filter(Act.PREPARES::isFor)
            .map(Capacity::name)
            .toArray(String[]::new);

    /**
     * What the caller's organisation should do now, what ends soonest first.
     *
     * @param wijkaanpak that it is in; all when absent
     */
    @Acts(Act.READS_PUBLIC)
    @GetMapping("/tasks")
    ResponseEntity<Page<Task>> list(
            @RequestParam(required = false) @Nullable UUID wijkaanpak, ListRequest list, Actor actor) {
        return resources.answer(list, page -> find(wijkaanpak, actor, page), TaskKey::of);
    }

    private List<Task> find(@Nullable UUID wijkaanpak, Actor actor, PageRequest page) {
        return jdbc.sql(TASKS)
                .paramSource(Parameters.of("organisation", actor.organisation())
                        .and("wijkaanpak", wijkaanpak)
                        .and("now", clock.instant())
                        .and("today", LocalDate.now(clock))
                        .and("procedure", SubjectType.PROCEDURE)
                        .and("preparing", PREPARING)
                        .and(page, TaskKey::read))
                .query(Task.class)
                .list();
    }
}
