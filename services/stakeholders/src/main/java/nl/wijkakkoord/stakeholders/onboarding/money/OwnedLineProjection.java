// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding.money;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.Decided;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRefused;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The money of parties, as heard from opgaven: what is there or was offered, and what of it was promised. */
@Projection(
        view = "owned-lines",
        tables = {"owned_line", "owned_promise"})
public record OwnedLineProjection(JdbcClient jdbc) implements Reaction<BudgetEvent> {

    @Override
    public void on(BudgetEvent event, Received received) {
        switch (event) {
            case BudgetLineEntered e -> insert(e.line(), e.wijkaanpak(), e.owner(), e.title(), e.years(), false);
            case OfferedMoneyReserved e ->
                insert(
                        e.line(),
                        e.wijkaanpak(),
                        e.owner(),
                        "Bijdrage als de partijen het op tijd eens zijn",
                        e.years(),
                        true);
            case Decided e when isLate(e) -> {}
            case MoneyGranted e -> there(e.line(), e.years());
            case GrantSettled e -> there(e.line(), e.years());
            case MoneyConfirmed e -> there(e.line(), e.years());
            case OfferedMoneyFellDue e -> stands(e.line(), true);
            case OfferedMoneyLapsed e -> stands(e.line(), false);
            case BudgetLineWithdrawn e -> stands(e.line(), false);
            case GrantRefused e -> stands(e.line(), false);
            case GrantRevoked e -> stands(e.line(), false);
            case MoneyCommitted e ->
                jdbc.sql("insert into owned_promise (commitment, line, cents) values (:commitment, :line,"
                                + " :amountCents)")
                        .paramSource(Parameters.of(e))
                        .update();
            case MoneyReleased e -> end(e.commitment());
            case MoneyReservationLapsed e -> end(e.commitment());
            case CommitmentFellAway e -> end(e.commitment());
            default -> {}
        }
    }

    /** Whether it is told after a later decision; else it is the last one from now on. */
    private boolean isLate(Decided e) {
        return jdbc.sql("""
            update owned_line set decided_on = :decidedOn, decision = :evidence.digest
            where line = :line and (decided_on is null or decided_on <= :decidedOn or decision = :evidence.digest)
            """).paramSource(Parameters.of(e)).update() == 0;
    }

    private void insert(
            UUID line, UUID wijkaanpak, OrganisationId owner, String title, List<YearAmount> years, boolean stands) {
        jdbc.sql("insert into owned_line (line, wijkaanpak, owner, title, cents, stands) values (?, ?, ?, ?, ?, ?)")
                .params(line, wijkaanpak, owner.value(), title, total(years), stands)
                .update();
    }

    private void there(UUID line, List<YearAmount> years) {
        jdbc.sql("update owned_line set cents = ?, stands = true where line = ?")
                .params(total(years), line)
                .update();
    }

    private void stands(UUID line, boolean stands) {
        jdbc.sql("update owned_line set stands = ? where line = ?")
                .params(stands, line)
                .update();
    }

    private void end(UUID commitment) {
        jdbc.sql("delete from owned_promise where commitment = ?")
                .param(commitment)
                .update();
    }

    private static long total(List<YearAmount> years) {
        return years.stream().mapToLong(YearAmount::cents).sum();
    }

    /** Of the party, and of whom it succeeded. By id. */
    public List<OwnedLine> of(UUID wijkaanpak, OrganisationId owner) {
        return jdbc.sql("""
            select line, title, cents as amount_cents,
                   (select coalesce(sum(p.cents), 0)::bigint from owned_promise p where p.line = o.line) as committed_cents
            from owned_line o
            where wijkaanpak = :wijkaanpak and stands
              and (owner = :owner or owner in (select predecessor from succession
                                               where wijkaanpak = :wijkaanpak and successor = :owner))
            order by line
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and("owner", owner))
                .query(OwnedLine.class)
                .list();
    }
}
