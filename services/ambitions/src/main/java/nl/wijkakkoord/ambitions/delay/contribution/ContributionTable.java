// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.contribution.Contribution.Status;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionRequest.ContributionFilter;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.CostOfDelayStated;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.sql.TableRows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is offered to close issues. */
@Projection(view = "delay", tables = "contribution")
public record ContributionTable(JdbcClient jdbc) {

    @EventHandler
    void on(ContributionEvent event) {
        switch (event) {
            case ContributionOffered e ->
                jdbc.sql("""
                    insert into contribution (contribution, wijkaanpak, issue, round, organisation, amount_cents, before, digest, status)
                    values (:contribution, :wijkaanpak, :issue, :round, :organisation, :amountCents, :before, :digest, :status)
                    """)
                        .paramSource(Parameters.of(e).and("status", Status.OFFERED))
                        .update();
            case ContributionFellDue e -> status(e, Status.DUE);
            case ContributionLapsed e -> status(e, Status.LAPSED);
            case ContributionWithdrawn e -> {
                status(e, Status.WITHDRAWN);
                jdbc.sql("update contribution set withdrawn_at = :at where contribution = :contribution")
                        .paramSource(Parameters.of(e))
                        .update();
            }
        }
    }

    /** An issue and what is offered to close it wait for the same round. */
    @EventHandler
    void on(CostOfDelayStated e) {
        jdbc.sql("update contribution set round = :round where issue = :issue")
                .paramSource(Parameters.of(e))
                .update();
    }

    /** By which the parties are to agree. */
    Instant moment(UUID contribution) {
        return jdbc.sql("select before from contribution where contribution = ?")
                .param(contribution)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    TableRows<ContributionItem> find(ContributionFilter filter) {
        return TableRows.of(jdbc, """
            select * from contribution
            where issue = :issue
              and (:organisation::text is null or organisation = any(in_place_of(wijkaanpak, :organisation)))
              and (:status::text is null or status = :status)
            """, Parameters.of(filter), ContributionItem.class, "contribution");
    }

    /** Those that neither fell due, nor lapsed, nor were taken back. */
    public List<UUID> standingIn(UUID wijkaanpak) {
        return jdbc.sql("""
            select contribution from contribution c join issue i using (issue)
            where i.wijkaanpak = ? and c.status = ? order by contribution
            """)
                .params(wijkaanpak, Status.OFFERED.name())
                .query(UUID.class)
                .list();
    }

    /** How many were ever made. */
    int offered(UUID wijkaanpak) {
        return jdbc.sql("select count(*) from contribution where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(Integer.class)
                .single();
    }

    /** Those for agreement by this moment: also those that lapsed before the agreement was heard of, or were taken back after it. */
    public List<StandingOffer> offersOn(List<UUID> rounds, Instant agreedAt) {
        return jdbc.sql("""
            select contribution, organisation, digest from contribution
            where round = any(:rounds) and before >= :agreedAt and status <> :due
              and (withdrawn_at is null or withdrawn_at > :agreedAt)
              and not exists (select from issue i where i.issue = contribution.issue and i.withdrawn)
            """)
                .paramSource(Parameters.of("rounds", rounds)
                        .and("agreedAt", agreedAt)
                        .and("due", Status.DUE))
                .query(StandingOffer.class)
                .list();
    }

    private void status(ContributionEvent event, Status status) {
        jdbc.sql("update contribution set status = ? where contribution = ?")
                .params(status.name(), event.contribution())
                .update();
    }
}
