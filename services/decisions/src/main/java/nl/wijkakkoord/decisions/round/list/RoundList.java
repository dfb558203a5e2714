// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists rounds. */
@Component
record RoundList(JdbcClient jdbc) {

    private record Subject(UUID round, String type, UUID id, int version, Digest digest) {
        SubjectRef ref() {
            return new SubjectRef(type, id, version, digest);
        }
    }

    private record Row(
            UUID round,
            String title,
            @Nullable Boolean agreed,
            boolean cancelled,
            boolean underReservation,
            OrganisationId openedBy,
            Instant openedAt,
            Instant closesAt) {

        RoundItem item(List<SubjectRef> alternatives) {
            return new RoundItem(
                    round,
                    alternatives,
                    title,
                    underReservation ? RoundStatus.CLOSED : RoundStatus.of(cancelled, agreed),
                    agreed,
                    openedBy,
                    openedAt,
                    closesAt,
                    underReservation);
        }
    }

    /** The newest first. */
    List<RoundItem> find(Parameters filter) {
        var rows = jdbc.sql("""
            select r.*, (select bool_or(agreed) from round_subject s where s.round = r.round) as agreed from round r
            where wijkaanpak = :wijkaanpak
              and (:all or audience is null or audience && in_place_of(:wijkaanpak, :reader))
              and (:status::text is null
                   or :status = case when cancelled then 'CANCELLED' when closed_at is null then 'OPEN' else 'CLOSED' end)
              and (:subject::uuid is null
                   or exists (select from round_subject s where s.round = r.round and s.subject = :subject))
              and (:subjectType::text is null
                   or exists (select from round_subject s where s.round = r.round and s.type = :subjectType))
              and (:awaitingMe::boolean is null
                   or :awaitingMe = (closed_at is null and closes_at > :now and exists (
                       select from round_party p where p.round = r.round and p.organisation = :reader
                         and p.taken_at is null and (p.until is null or p.until >= :today))))
              and (:after.openedAt::timestamptz is null
                   or (opened_at, round) < (:after.openedAt::timestamptz, :after.round::uuid))
            order by opened_at desc, round desc limit :rows
            """).paramSource(filter).query(Row.class).list();
        var subjects = subjectsOf(rows.stream().map(Row::round).toList());
        return rows.stream().map(row -> row.item(subjects.get(row.round()))).toList();
    }

    /** What these rounds are about, each in its own order. */
    private Map<UUID, List<SubjectRef>> subjectsOf(Collection<UUID> rounds) {
        return jdbc
                .sql("select round, type, subject as id, version, digest from round_subject where round = any(?)"
                        + " order by round, place")
                .param(rounds.toArray(UUID[]::new))
                .query(Subject.class)
                .list()
                .stream()
                .collect(groupingBy(Subject::round, mapping(Subject::ref, toList())));
    }
}
