// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.IssueEvent;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.CostOfDelayStated;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueSettled;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The issues, open and settled. */
@Projection(view = "delay", tables = "issue")
public record IssueTable(JdbcClient jdbc) {

    @EventHandler
    void on(IssueEvent event) {
        switch (event) {
            case CostOfDelayStated e ->
                jdbc.sql("""
                    insert into issue (issue, wijkaanpak, title, round, cents_per_month, settled)
                    values (:issue, :wijkaanpak, :title, :round, :centsPerMonth, false)
                    on conflict (issue) do update
                    set title = excluded.title, round = excluded.round, cents_per_month = excluded.cents_per_month
                    """).paramSource(Parameters.of(e)).update();
            case IssueSettled e ->
                jdbc.sql("update issue set settled = true where issue = ?")
                        .param(e.issue())
                        .update();
            case IssueWithdrawn e ->
                jdbc.sql("update issue set withdrawn = true where issue = ?")
                        .param(e.issue())
                        .update();
        }
    }

    /** By id. */
    List<IssueItem> of(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select * from issue
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or issue > :after::uuid)
            order by issue
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and(page, UUID::fromString))
                .query(IssueItem.class)
                .list();
    }

    /** Whether offers stand that were made to close it. */
    boolean hasOffers(UUID issue) {
        return jdbc.sql("select exists (select from contribution where issue = ? and status = 'OFFERED')")
                .param(issue)
                .query(Boolean.class)
                .single();
    }

    public List<UUID> openIssuesOn(List<UUID> rounds) {
        return jdbc.sql("select issue from issue where round = any(:rounds) and not settled and not withdrawn")
                .paramSource(Parameters.of("rounds", rounds))
                .query(UUID.class)
                .list();
    }
}
