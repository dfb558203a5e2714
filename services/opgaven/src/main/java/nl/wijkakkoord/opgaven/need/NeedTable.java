// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent.FinancingNeedDropped;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent.FinancingNeedStated;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What measures cost, and which opgaven have a plan. */
@Projection(
        view = "financing-needs",
        tables = {"financing_need", "financing_plan"})
public record NeedTable(JdbcClient jdbc) {

    @EventHandler
    void on(FinancingEvent event) {
        switch (event) {
            case FinancingNeedStated e -> {
                jdbc.sql("insert into financing_plan (plan, wijkaanpak, opgave) values (?, ?, ?) on conflict do"
                                + " nothing")
                        .params(e.plan(), e.wijkaanpak(), e.purpose().opgave())
                        .update();
                jdbc.sql("""
                    insert into financing_need (need, wijkaanpak, opgave, measure, amount_cents)
                    values (:need, :wijkaanpak, :purpose.opgave, :purpose.measure, :amountCents)
                    """).paramSource(Parameters.of(e)).update();
            }
            case FinancingNeedDropped e ->
                jdbc.sql("delete from financing_need where need = ?")
                        .param(e.need())
                        .update();
        }
    }

    /** What a measure costs, all phases and years together; 0 when no need was stated for it. */
    public long neededCents(UUID wijkaanpak, UUID opgave, UUID measure) {
        return jdbc.sql("""
            select coalesce(sum(amount_cents), 0)::bigint from financing_need
            where wijkaanpak = ? and opgave = ? and measure = ?
            """)
                .params(wijkaanpak, opgave, measure)
                .query(Long.class)
                .single();
    }

    /** How many needs there are. */
    int stated(UUID wijkaanpak) {
        return jdbc.sql("select count(*) from financing_need where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(Integer.class)
                .single();
    }

    List<UUID> plansOf(UUID wijkaanpak) {
        return jdbc.sql("select plan from financing_plan where wijkaanpak = ? order by plan")
                .param(wijkaanpak)
                .query(UUID.class)
                .list();
    }
}
