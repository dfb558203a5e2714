// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.money;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which money is there, and to which measure it was committed, as heard from opgaven. Whole euro cents. */
@Projection(
        view = "money",
        tables = {"heard_money", "heard_commitment"})
public record MoneyTable(JdbcClient jdbc) implements Reaction<BudgetEvent> {

    /** Which of these are budget lines or measures of that wijkaanpak, as far as this service has heard. */
    public Set<UUID> known(UUID wijkaanpak, Collection<UUID> named) {
        return named.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                    select line from heard_money where wijkaanpak = :wijkaanpak and line = any(:named::uuid[])
                    union
                    select measure from heard_measure where wijkaanpak = :wijkaanpak and measure = any(:named::uuid[])
                    """)
                        .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and("named", named))
                        .query(UUID.class)
                        .set();
    }

    /** How it is with what a condition on money waits for, on that Dutch calendar day. */
    public Why state(Condition condition, LocalDate day) {
        var money = condition.money();
        return condition.kind() == Condition.Kind.MONEY_AVAILABLE
                ? heard(money.of()).why(money.atLeastCents(), day)
                : committed(money.of(), money.atLeastCents(), day);
    }

    /** Of money that is there that day; what is only reserved is not. */
    private Why committed(UUID measure, long cents, LocalDate day) {
        var committed = jdbc.sql("""
            select coalesce(sum(c.cents), 0) from heard_commitment c join heard_money m using (line)
            where c.measure = :measure and c.committed and m.status = 'THERE'
              and (m.last_day is null or m.last_day >= :day)
            """)
                .paramSource(Parameters.of("measure", measure).and("day", day))
                .query(Long.class)
                .single();
        return committed >= cents ? Why.HOLDS : Why.NOT_YET;
    }

    @Override
    public void on(BudgetEvent event, Received received) {
        switch (event) {
            case MoneyCommitted e -> commit(e);
            case MoneyConditionMet e -> become(e.commitment(), true);
            case MoneyReleased e -> become(e.commitment(), false);
            case MoneyReservationLapsed e -> become(e.commitment(), false);
            case CommitmentFellAway e -> become(e.commitment(), false);
            default -> keep(event, heard(event.line()).after(event));
        }
    }

    private HeardMoney heard(UUID line) {
        return jdbc.sql("select * from heard_money where line = ?")
                .param(line)
                .query(HeardMoney.class)
                .optional()
                .orElse(HeardMoney.NONE);
    }

    private void keep(BudgetEvent event, HeardMoney money) {
        jdbc.sql("""
            insert into heard_money
              (line, wijkaanpak, cents, most_cents, status, decided_on, document, last_day, doubled_cents)
            values (:line, :wijkaanpak, :cents, :mostCents, :status, :decidedOn, :document, :lastDay, :doubledCents)
            on conflict (line) do update set cents = excluded.cents, most_cents = excluded.most_cents,
              status = excluded.status, decided_on = excluded.decided_on, document = excluded.document,
              last_day = excluded.last_day, doubled_cents = excluded.doubled_cents
            """)
                .paramSource(Parameters.of(money).and("line", event.line()).and("wijkaanpak", event.wijkaanpak()))
                .update();
    }

    private void commit(MoneyCommitted event) {
        jdbc.sql("""
            insert into heard_commitment (commitment, line, wijkaanpak, measure, cents, committed)
            values (:commitment, :line, :wijkaanpak, :purpose.measure, :amountCents, :committed)
            """)
                .paramSource(Parameters.of(event).and("committed", event.condition() == null))
                .update();
    }

    private void become(UUID commitment, boolean committed) {
        jdbc.sql("update heard_commitment set committed = ? where commitment = ?")
                .params(committed, commitment)
                .update();
    }
}
