// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneySpreadAnew;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.GrantEvent;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.Decided;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantObjectedTo;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRefused;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyReclaimed;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyCarriedOn;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubled;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubledNoLonger;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoublingTakenBack;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyFellOut;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyRealised;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.BudgetFilter;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.sql.TableRows;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of wijkaanpakken, and what stands of them for which measure. */
@Projection(
        view = "budget",
        tables = {"budget_line", "budget_line_year", "commitment"})
public record BudgetTable(JdbcClient jdbc) {

    @EventHandler
    void on(BudgetEvent event) {
        switch (event) {
            case BudgetLineEntered e -> insert(Terms.of(e), e.years(), LineStatus.EXPECTED);
            case OfferedMoneyReserved e -> insert(Terms.of(e), e.years(), LineStatus.OFFERED);
            case OfferedMoneyFellDue e -> {
                status(e, LineStatus.CONFIRMED);
                sums(e);
            }
            case OfferedMoneyLapsed e -> status(e, LineStatus.LAPSED);
            case GrantEvent e -> decided(e);
            case MoneyFactEvent e -> happened(e);
            case MoneyConfirmed e -> cover(e, LineStatus.CONFIRMED, e.years());
            case BudgetLineWithdrawn e -> status(e, LineStatus.WITHDRAWN);
            case MoneySpreadAnew e -> {
                years(e.line(), e.years());
                sums(e);
            }
            case MoneyCommitted e -> {
                jdbc.sql("""
                    insert into commitment (commitment, line, wijkaanpak, owner, opgave, measure, year, amount_cents,
                                            reserved, tie_round, tie_position)
                    select :commitment, line, wijkaanpak, owner, :purpose.opgave, :purpose.measure, :purpose.year,
                           :amountCents, :reserved, :tie.round, :tie.position
                    from budget_line where line = :line
                    """)
                        .paramSource(Parameters.of(e).and("reserved", e.condition() != null))
                        .update();
                sums(e);
            }
            case MoneyConditionMet e -> {
                jdbc.sql("update commitment set reserved = false where commitment = ?")
                        .param(e.commitment())
                        .update();
                sums(e);
            }
            case MoneyReleased e -> end(e, e.commitment());
            case MoneyReservationLapsed e -> end(e, e.commitment());
            case CommitmentFellAway e -> end(e, e.commitment());
        }
    }

    private void decided(GrantEvent event) {
        switch (event) {
            case SubsidyAppliedFor e -> status(e, LineStatus.APPLIED);
            case Decided e when isLate(e) -> {}
            case GrantRefused e -> cover(e, LineStatus.REFUSED, List.of());
            case MoneyGranted e -> cover(e, LineStatus.GRANTED, e.years());
            case GrantSettled e -> cover(e, LineStatus.SETTLED, e.years());
            case GrantRevoked e -> cover(e, LineStatus.REVOKED, List.of());
            case GrantObjectedTo _, MoneyReclaimed _ -> {}
        }
    }

    /** Whether it is told after a later decision; else it is the last one from now on. */
    private boolean isLate(Decided e) {
        return jdbc.sql("""
            update budget_line set decided_on = :decidedOn, decision = :evidence.digest
            where line = :line and (decided_on is null or decided_on <= :decidedOn or decision = :evidence.digest)
            """).paramSource(Parameters.of(e)).update() == 0;
    }

    private void happened(MoneyFactEvent event) {
        switch (event) {
            case MoneyFellOut e -> fallsOut(e.line(), e.until());
            case MoneyCarriedOn e -> fallsOut(e.line(), null);
            case MoneyDoubled e -> sameAs(e.line(), e.offer());
            case MoneyDoubledNoLonger e -> sameAs(e.line(), null);
            case MoneyDoublingTakenBack e -> sameAs(e.line(), null);
            case MoneyRealised _ -> {}
        }
    }

    private void fallsOut(UUID line, @Nullable LocalDate until) {
        jdbc.sql("update budget_line set fell_out = ? where line = ?")
                .params(until, line)
                .update();
    }

    private void sameAs(UUID line, @Nullable UUID offer) {
        jdbc.sql("update budget_line set same_as = ? where line = ?")
                .params(offer, line)
                .update();
    }

    private void insert(Terms terms, List<YearAmount> years, LineStatus status) {
        jdbc.sql("""
            insert into budget_line (line, wijkaanpak, owner, title, opgave, taakveld, scheme, status, amount_cents, deadline,
                                     offered)
            values (:line, :wijkaanpak, :owner, :title, :opgave, :taakveld.name, :scheme.name, :status, :amountCents, :deadline,
                    :offered)
            """)
                .paramSource(Parameters.of(terms)
                        .and("status", status)
                        .and("amountCents", Years.total(years))
                        .and("offered", terms.offer() != null))
                .update();
        years(terms.line(), years);
    }

    private void years(UUID line, List<YearAmount> years) {
        jdbc.sql("delete from budget_line_year where line = ?").param(line).update();
        years.forEach(year -> jdbc.sql("insert into budget_line_year (line, year, cents) values (?, ?, ?)")
                .params(line, year.year(), year.cents())
                .update());
    }

    private void status(BudgetEvent event, LineStatus status) {
        jdbc.sql("update budget_line set status = ? where line = ?")
                .params(status.name(), event.line())
                .update();
    }

    private void cover(BudgetEvent event, LineStatus status, List<YearAmount> years) {
        var affirms = status == LineStatus.GRANTED || status == LineStatus.CONFIRMED;
        jdbc.sql("""
            update budget_line
            set status = :status, amount_cents = :amountCents,
                fell_out = case when :affirms and fell_out < :day then null else fell_out end
            where line = :line
            """)
                .paramSource(Parameters.of("status", status)
                        .and("amountCents", Years.total(years))
                        .and("affirms", affirms)
                        .and("day", DutchDay.of(event.at()))
                        .and("line", event.line()))
                .update();
        years(event.line(), years);
        sums(event);
    }

    private void end(BudgetEvent event, UUID commitment) {
        jdbc.sql("delete from commitment where commitment = ?")
                .param(commitment)
                .update();
        sums(event);
    }

    private void sums(BudgetEvent event) {
        jdbc.sql("""
            update budget_line set (reserved_cents, committed_cents, short_cents) =
              (select coalesce(sum(promised) filter (where reserved or status = 'OFFERED'), 0),
                      coalesce(sum(promised) filter (where not reserved and status <> 'OFFERED'), 0),
                      coalesce(sum(short), 0)
               from (select reserved, amount_cents as promised,
                            greatest(0, least(amount_cents, sum(amount_cents) over earlier - coalesce(cents, 0))) as short
                     from commitment c left join budget_line_year y on y.line = c.line and y.year = c.year
                     where c.line = :line
                     window earlier as (partition by c.year order by c.commitment)) each_promise)
            where line = :line
            """).paramSource(Parameters.of("line", event.line())).update();
    }

    /** Each of whose it is now. */
    TableRows<BudgetLineItem> find(BudgetFilter filter) {
        return TableRows.of(jdbc, """
            select line, who_is_in_place_of(wijkaanpak, owner) as owner, title, opgave, taakveld, scheme, status,
                   amount_cents, reserved_cents, committed_cents, short_cents, fell_out, deadline
            from budget_line
            where wijkaanpak = :wijkaanpak
              and (:owner::text is null or owner = any(in_place_of(wijkaanpak, :owner)))
              and (:status::text is null or status = :status)
              and (:taakveld::text is null or taakveld = :taakveld)
              and (:opgave::uuid is null or opgave = :opgave
                   or exists (select from commitment c where c.line = budget_line.line and c.opgave = :opgave))
              and (:measure::uuid is null
                   or exists (select from commitment c where c.line = budget_line.line and c.measure = :measure))
            """, Parameters.of(filter), BudgetLineItem.class, "line");
    }
}
