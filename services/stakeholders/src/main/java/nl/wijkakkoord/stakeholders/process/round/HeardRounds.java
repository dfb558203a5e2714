// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience.Kind;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of a wijkaanpak, as this service heard. It tells only of those that are for the whole wijkaanpak. */
@Component
public record HeardRounds(JdbcClient jdbc) {

    void add(RoundOpened event) {
        jdbc.sql("""
            insert into heard_round (round, wijkaanpak, alternatives, confined, deciding, opened_at, closes_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        event.round(),
                        event.wijkaanpak(),
                        Json.MAPPER.writeValueAsString(event.alternatives()),
                        event.audience().kind() == Kind.ORGANISATIONS,
                        event.terms().deciding().stream()
                                .map(OrganisationId::value)
                                .toArray(String[]::new),
                        Timestamp.from(event.at()),
                        Timestamp.from(event.closesAt()))
                .update();
    }

    void close(RoundClosed event) {
        jdbc.sql("update heard_round set closed_at = ? where round = ?")
                .params(Timestamp.from(event.at()), event.round())
                .update();
        event.agreed()
                .ifPresent(agreed -> jdbc.sql("""
                    update heard_round set subject_type = ?, subject = ?, subject_version = ? where round = ?
                    """)
                        .params(agreed.type(), agreed.id(), agreed.version(), event.round())
                        .update());
    }

    /**
     * Empty when this service has not heard that there was such a round in this wijkaanpak, or that it was closed; and when
     * it is for some organisations only, for who cites a round tells all of it.
     */
    public Optional<DecidedRound> closed(UUID wijkaanpak, UUID round) {
        return jdbc.sql("""
            select * from heard_round where wijkaanpak = ? and round = ? and not confined and closed_at is not null
            """)
                .params(wijkaanpak, round)
                .query((row, _) -> new DecidedRound(
                        round,
                        wijkaanpak,
                        row.getObject("subject") == null ? null : agreed(row).subject()))
                .optional();
    }

    /** What was in force then: of each subject the version that was agreed last. In the order of agreeing. */
    public List<AgreedRound> inForce(UUID wijkaanpak, Instant asOf) {
        return jdbc.sql("""
            select * from (
                select distinct on (subject_type, subject) *
                from heard_round
                where wijkaanpak = ? and not confined and subject is not null and closed_at <= ?
                order by subject_type, subject, closed_at desc, round) as latest
            order by closed_at, round
            """)
                .params(wijkaanpak, Timestamp.from(asOf))
                .query((row, _) -> agreed(row))
                .list();
    }

    /** Those that were open then, in the order of opening. */
    public List<OpenRound> open(UUID wijkaanpak, Instant asOf) {
        return jdbc.sql("""
            select * from heard_round
            where wijkaanpak = ? and not confined and opened_at <= ? and (closed_at is null or closed_at > ?)
            order by opened_at, round
            """)
                .params(wijkaanpak, Timestamp.from(asOf), Timestamp.from(asOf))
                .query((row, _) -> open(row))
                .list();
    }

    /** Those that are open and in which the organisation decides, in the order of opening. */
    public List<OpenRound> decidedBy(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("""
            select * from heard_round
            where wijkaanpak = ? and not confined and closed_at is null and ? = any(deciding)
            order by opened_at, round
            """)
                .params(wijkaanpak, organisation.value())
                .query((row, _) -> open(row))
                .list();
    }

    private static AgreedRound agreed(ResultSet row) throws SQLException {
        var subject = row.getObject("subject", UUID.class);
        var version = row.getInt("subject_version");
        var agreed = alternatives(row).stream()
                .filter(each ->
                        each.subject().id().equals(subject) && each.subject().version() == version)
                .findAny()
                .orElseThrow();
        return new AgreedRound(
                agreed.title(), agreed.subject(), row.getObject("round", UUID.class), instant(row, "closed_at"));
    }

    private static OpenRound open(ResultSet row) throws SQLException {
        return new OpenRound(
                alternatives(row),
                row.getObject("round", UUID.class),
                instant(row, "opened_at"),
                instant(row, "closes_at"));
    }

    private static List<Alternative> alternatives(ResultSet row) throws SQLException {
        return List.of(Json.MAPPER.readValue(row.getString("alternatives"), Alternative[].class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
