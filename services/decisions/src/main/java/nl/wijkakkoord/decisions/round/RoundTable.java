// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.rebuild.Keeps;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds rounds; kept in the transaction of each event. */
@Component
@Keeps(
        view = "rounds",
        tables = {"round", "round_party"})
class RoundTable {
    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The round on the highest version of the subject so far. Who opens a round waits here until another one that
     * opens a round on the same subject is ready.
     */
    Optional<PriorRound> latestOn(SubjectRef subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 2))")
                .param(subject.type() + ":" + subject.id())
                .query()
                .singleValue();
        return jdbc.sql("""
            select round as id, subject_version as version, closed_at is null as open from round
            where subject_type = ? and subject = ? order by subject_version desc limit 1
            """)
                .params(subject.type(), subject.id())
                .query(PriorRound.class)
                .optional();
    }

    /** Everything that the parties of this wijkaanpak agreed to. */
    Set<SubjectRef> agreedIn(UUID wijkaanpak) {
        return jdbc.sql("select subject_type, subject, subject_version, digest from round where wijkaanpak = ? and"
                        + " agreed")
                .param(wijkaanpak)
                .query((row, _) -> new SubjectRef(
                        row.getString("subject_type"),
                        row.getObject("subject", UUID.class),
                        row.getInt("subject_version"),
                        new Digest(row.getString("digest"))))
                .set();
    }

    @EventHandler
    void on(RoundOpened e) {
        jdbc.sql("""
            insert into round (round, wijkaanpak, subject_type, subject, subject_version, digest, title,
                               opened_by, opened_at, closes_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        e.round(),
                        e.wijkaanpak(),
                        e.subject().type(),
                        e.subject().id(),
                        e.subject().version(),
                        e.subject().digest().value(),
                        e.title(),
                        e.by().organisation().value(),
                        e.at().atOffset(ZoneOffset.UTC),
                        e.closesAt().atOffset(ZoneOffset.UTC))
                .update();
        ask(e.round(), e.terms().deciding(), true);
        ask(e.round(), e.terms().advising(), false);
    }

    @EventHandler
    void on(PositionTaken e) {
        answered(e.round(), e.organisation(), e.at());
    }

    @EventHandler
    void on(PositionSealed e) {
        answered(e.round(), e.organisation(), e.at());
    }

    @EventHandler
    void on(RoundClosed e) {
        jdbc.sql("update round set closed_at = ?, agreed = ? where round = ?")
                .params(e.at().atOffset(ZoneOffset.UTC), e.agreed(), e.round())
                .update();
    }

    private void ask(UUID round, List<OrganisationId> parties, boolean decides) {
        parties.forEach(party -> jdbc.sql("insert into round_party (round, organisation, decides) values (?, ?, ?)")
                .params(round, party.value(), decides)
                .update());
    }

    private void answered(UUID round, OrganisationId party, Instant at) {
        jdbc.sql("update round_party set taken_at = ? where round = ? and organisation = ?")
                .params(at.atOffset(ZoneOffset.UTC), round, party.value())
                .update();
    }
}
