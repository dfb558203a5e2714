// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ReopenedDecision;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.DecisionReopened;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.AudienceColumn;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The decisions that were reopened and not decided on anew yet; kept in the transaction of each event. */
@Projection(view = "reopened-decisions", tables = "reopened_decision")
public record ReopenedTable(JdbcClient jdbc) {

    /**
     * A decision that can be decided on anew.
     *
     * @param audience of the round in which it was taken
     */
    public record Reopened(ReopenedDecision decision, Audience audience) {}

    private record Row(
            UUID round,
            String type,
            UUID subject,
            int version,
            Digest digest,
            @Nullable List<OrganisationId> audience) {
        Reopened reopened() {
            var agreed = new SubjectRef(type, subject, version, digest);
            return new Reopened(new ReopenedDecision(round, agreed), AudienceColumn.read(audience));
        }
    }

    public Optional<Reopened> find(UUID wijkaanpak, UUID round) {
        return jdbc.sql("select d.*, r.audience from reopened_decision d join round r using (round)"
                        + " where r.wijkaanpak = ? and round = ?")
                .params(wijkaanpak, round)
                .query(Row.class)
                .optional()
                .map(Row::reopened);
    }

    @EventHandler
    void on(DecisionReopened e) {
        jdbc.sql("""
            insert into reopened_decision (round, type, subject, version, digest)
            values (:decision.round, :decision.agreed.type, :decision.agreed.id, :decision.agreed.version,
                    :decision.agreed.digest)
            """).paramSource(Parameters.of(e)).update();
    }

    @EventHandler
    void on(RoundClosed e) {
        jdbc.sql("delete from reopened_decision where round = :reopens.round")
                .paramSource(Parameters.of(e))
                .update();
    }
}
