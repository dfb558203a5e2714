// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.Contribution.Status;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.CostOfDelayStated;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueSettled;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issues and what is offered to close them. */
@Component
@Projection(
        view = "delay",
        tables = {"issue", "contribution"})
record DelayTable(JdbcClient jdbc) {

    @EventHandler
    void on(CostOfDelayStated e) {
        jdbc.sql("""
            insert into issue (issue, wijkaanpak, title, round, cents_per_month, settled)
            values (:issue, :wijkaanpak, :title, :round, :centsPerMonth, false)
            on conflict (issue) do update
            set title = excluded.title, round = excluded.round, cents_per_month = excluded.cents_per_month
            """).paramSource(Parameters.of(e)).update();
    }

    @EventHandler
    void on(IssueSettled e) {
        jdbc.sql("update issue set settled = true where issue = ?")
                .param(e.issue())
                .update();
    }

    @EventHandler
    void on(ContributionOffered e) {
        jdbc.sql("""
            insert into contribution (contribution, issue, round, organisation, amount_cents, before, status)
            values (:contribution, :issue, :round, :organisation, :amountCents, :before, :status)
            """)
                .paramSource(Parameters.of(e).and("status", Status.OFFERED))
                .update();
    }

    @EventHandler
    void on(ContributionFellDue e) {
        status(e.contribution(), Status.DUE);
    }

    @EventHandler
    void on(ContributionLapsed e) {
        status(e.contribution(), Status.LAPSED);
    }

    /** By id. */
    List<IssueItem> of(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select issue, title, round, cents_per_month, settled from issue
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or issue > :after::uuid)
            order by issue
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(IssueItem.class)
                .list();
    }

    /** By id. */
    List<ContributionItem> offeredOn(UUID issue, PageRequest page) {
        return jdbc.sql("""
            select * from contribution
            where issue = :issue and (:after::uuid is null or contribution > :after::uuid)
            order by contribution
            limit :rows
            """)
                .param("issue", issue)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(ContributionItem.class)
                .list();
    }

    List<UUID> openIssuesOn(List<UUID> rounds) {
        return jdbc.sql("select issue from issue where round = any(?) and not settled")
                .param(rounds.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Those for agreement before a moment after this one: also those that lapsed before the agreement was heard of. */
    List<UUID> offersOn(List<UUID> rounds, Instant agreedAt) {
        return jdbc.sql("""
            select contribution from contribution where round = any(:rounds) and before > :agreedAt and status <> :due
            """)
                .paramSource(Parameters.of("rounds", rounds.toArray(UUID[]::new))
                        .and("agreedAt", agreedAt)
                        .and("due", Status.DUE))
                .query(UUID.class)
                .list();
    }

    private void status(UUID contribution, Status status) {
        jdbc.sql("update contribution set status = ? where contribution = ?")
                .params(status.name(), contribution)
                .update();
    }
}
