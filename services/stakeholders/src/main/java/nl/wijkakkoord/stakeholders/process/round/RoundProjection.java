// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Audience.Kind;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rounds of a wijkaanpak, as this service heard. It tells only of those that are for the whole wijkaanpak: what was
 * decided in them can be cited, who joins is told what was agreed and what is open, and who leaves in which it decides.
 */
@Projection(view = "rounds", tables = "heard_round")
public record RoundProjection(JdbcClient jdbc) implements Reaction<RoundEvent> {

    private record Row(
            UUID round,
            String alternatives,
            Instant openedAt,
            Instant closesAt,
            @Nullable Instant closedAt,
            @Nullable UUID subject,
            @Nullable Integer subjectVersion,
            @Nullable List<UUID> resolves) {

        OpenRound open() {
            return new OpenRound(all(), round, openedAt, closesAt);
        }

        Optional<AgreedRound> agreed() {
            return all().stream()
                    .filter(each -> each.subject().id().equals(subject)
                            && each.subject().version() == subjectVersion)
                    .findAny()
                    .map(each -> new AgreedRound(each.title(), each.subject(), round, closedAt));
        }

        private List<Alternative> all() {
            return List.of(Json.MAPPER.readValue(alternatives, Alternative[].class));
        }
    }

    @Override
    public void on(RoundEvent event, Received received) {
        switch (event) {
            case RoundOpened e ->
                jdbc.sql("""
                    insert into heard_round (round, wijkaanpak, alternatives, confined, deciding, resolves, opened_at,
                                             closes_at)
                    values (:round, :wijkaanpak, :alternatives,             :confined, :terms.deciding, :resolves::uuid[], :at, :closesAt)
                    """)
                        .paramSource(Parameters.of(e)
                                .and("alternatives", Json.MAPPER.writeValueAsString(e.alternatives()))
                                .and("confined", e.audience().kind() == Kind.ORGANISATIONS))
                        .update();
            case ClosingMoved e ->
                jdbc.sql("update heard_round set closes_at = :closesAt where round = :round")
                        .paramSource(Parameters.of(e))
                        .update();
            case PartySucceededInRound e ->
                jdbc.sql("""
                    update heard_round
                    set deciding = array(select distinct unnest(array_replace(deciding, :predecessor, :successor)))
                    where round = :round
                    """).paramSource(Parameters.of(e)).update();
            case RoundCancelled e ->
                jdbc.sql("update heard_round set closed_at = :at, cancelled = true where round = :round")
                        .paramSource(Parameters.of(e))
                        .update();
            case ToldOutcome e
            when e.settled() ->
                jdbc.sql("""
                    update heard_round
                    set closed_at = :at,
                        subject_type = :agreed.type, subject = :agreed.id, subject_version = :agreed.version
                    where round = :round
                    """)
                        .paramSource(Parameters.of(e).and("agreed", e.agreed().orElse(null)))
                        .update();
            default -> {}
        }
    }

    /**
     * Empty when this service has not heard that there was such a round in this wijkaanpak, or that it was closed; and when
     * it is for some organisations only, for who cites a round tells all of it.
     */
    public Optional<DecidedRound> closed(UUID wijkaanpak, UUID round) {
        return jdbc.sql("""
            select * from heard_round
            where wijkaanpak = ? and round = ? and not confined and closed_at is not null and not cancelled
            """)
                .params(wijkaanpak, round)
                .query(Row.class)
                .optional()
                .map(row -> new DecidedRound(
                        round,
                        wijkaanpak,
                        row.openedAt(),
                        row.agreed().map(AgreedRound::subject).orElse(null),
                        row.resolves() == null ? List.of() : row.resolves()));
    }

    /**
     * What was in force then, in the order of agreeing: of each subject the version that was agreed last, unless the
     * parties had agreed to something else in its place, as a rival of a definition or an ambition without a change of
     * criteria (ADR 0029).
     */
    public List<AgreedRound> inForce(UUID wijkaanpak, Instant asOf) {
        return find(
                """
                select * from (
                    select distinct on (subject_type, subject) *
                    from heard_round
                    where wijkaanpak = :wijkaanpak and not confined and subject is not null and closed_at <= :asOf
                    order by subject_type, subject, closed_at desc, round) as latest
                where not exists (
                        select from agreed_definition d join heard_round ended on ended.round = d.ended_in
                        where subject_type = :definition and d.definition = latest.subject
                          and d.version = latest.subject_version and ended.closed_at <= :asOf)
                  and (subject_type <> :change
                       or exists (
                        select from criteria_change c left join heard_round ended on ended.round = c.ended_in
                        where c.change = latest.subject and (ended.closed_at is null or ended.closed_at > :asOf)))
                order by closed_at, round
                """,
                Parameters.of("wijkaanpak", wijkaanpak)
                        .and("asOf", asOf)
                        .and("definition", SubjectType.DEFINITION)
                        .and("change", SubjectType.CRITERIA_CHANGE),
                row -> row.agreed().orElseThrow());
    }

    /** Those that were open then, in the order of opening. */
    public List<OpenRound> open(UUID wijkaanpak, Instant asOf) {
        return find("""
            select * from heard_round
            where wijkaanpak = :wijkaanpak and not confined
              and opened_at <= :asOf and (closed_at is null or closed_at > :asOf)
            order by opened_at, round
            """, Parameters.of("wijkaanpak", wijkaanpak).and("asOf", asOf), Row::open);
    }

    /** Those that are open and in which the organisation decides, in the order of opening. */
    public List<OpenRound> decidedBy(UUID wijkaanpak, OrganisationId organisation) {
        return find("""
            select * from heard_round
            where wijkaanpak = :wijkaanpak and not confined and closed_at is null and :organisation = any(deciding)
            order by opened_at, round
            """, Parameters.of("wijkaanpak", wijkaanpak).and("organisation", organisation), Row::open);
    }

    private <T> List<T> find(String sql, Parameters parameters, Function<Row, T> made) {
        return jdbc.sql(sql).paramSource(parameters).query(Row.class).list().stream()
                .map(made)
                .toList();
    }
}
