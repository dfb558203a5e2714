// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneySpreadAnew;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.BudgetFilter;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of wijkaanpakken, and what stands of them for which measure. */
@Projection(
        view = "budget",
        tables = {"budget_line", "commitment"})
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
            case SubsidyAppliedFor e -> status(e, LineStatus.APPLIED);
            case MoneyGranted e -> cover(e, LineStatus.GRANTED, e.years());
            case MoneyConfirmed e -> cover(e, LineStatus.CONFIRMED, e.years());
            case BudgetLineWithdrawn e -> status(e, LineStatus.WITHDRAWN);
            case MoneySpreadAnew _ -> {}
            case MoneyCommitted e -> {
                jdbc.sql("""
                    insert into commitment (commitment, line, wijkaanpak, owner, opgave, measure, scheme, amount_cents,
                                            reserved, tie_round, tie_position)
                    select :commitment, line, wijkaanpak, owner, :purpose.opgave, :purpose.measure, scheme, :amountCents,
                           :reserved, :tie.round, :tie.position
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

    private void insert(Terms terms, List<YearAmount> years, LineStatus status) {
        jdbc.sql("""
            insert into budget_line (line, wijkaanpak, owner, title, opgave, taakveld, scheme, status, amount_cents, deadline)
            values (:line, :wijkaanpak, :owner, :title, :opgave, :taakveld.name, :scheme.name, :status, :amountCents, :deadline)
            """)
                .paramSource(Parameters.of(terms).and("status", status).and("amountCents", Years.total(years)))
                .update();
    }

    private void status(BudgetEvent event, LineStatus status) {
        jdbc.sql("update budget_line set status = ? where line = ?")
                .params(status.name(), event.line())
                .update();
    }

    private void cover(BudgetEvent event, LineStatus status, List<YearAmount> years) {
        status(event, status);
        jdbc.sql("update budget_line set amount_cents = ? where line = ?")
                .params(Years.total(years), event.line())
                .update();
    }

    private void end(BudgetEvent event, UUID commitment) {
        jdbc.sql("delete from commitment where commitment = ?")
                .param(commitment)
                .update();
        sums(event);
    }

    private void sums(BudgetEvent event) {
        jdbc.sql("""
            update budget_line set (reserved_cents, committed_cents) =
              (select coalesce(sum(c.amount_cents) filter (where c.reserved or budget_line.status = 'OFFERED'), 0),
                      coalesce(sum(c.amount_cents) filter (where not c.reserved and budget_line.status <> 'OFFERED'), 0)
               from commitment c where c.line = budget_line.line)
            where line = ?
            """).param(event.line()).update();
    }

    /** By id. */
    List<BudgetLineItem> find(BudgetFilter filter, PageRequest page) {
        return jdbc.sql("""
            select * from budget_line
            where wijkaanpak = :wijkaanpak
              and (:owner::text is null or owner = :owner)
              and (:status::text is null or status = :status)
              and (:taakveld::text is null or taakveld = :taakveld)
              and (:after::uuid is null or line > :after::uuid)
            order by line
            limit :rows
            """)
                .paramSource(Parameters.of(filter).and(page, UUID::fromString))
                .query(BudgetLineItem.class)
                .list();
    }

    public List<UUID> linesOf(UUID wijkaanpak) {
        return jdbc.sql("select line from budget_line where wijkaanpak = ? order by line")
                .param(wijkaanpak)
                .query(UUID.class)
                .list();
    }

    public Optional<UUID> lineOf(UUID commitment) {
        return jdbc.sql("select line from commitment where commitment = ?")
                .param(commitment)
                .query(UUID.class)
                .optional();
    }

    /** What is promised under a condition that is not met yet. */
    public List<LineCommitment> reservedIn(UUID wijkaanpak) {
        return jdbc.sql("select line, commitment from commitment where wijkaanpak = ? and reserved order by commitment")
                .param(wijkaanpak)
                .query(LineCommitment.class)
                .list();
    }

    /** @param except those that stand with this position, null to leave out none */
    public List<LineCommitment> tiedTo(UUID round, @Nullable OrganisationId owner, @Nullable UUID except) {
        return jdbc.sql("""
            select line, commitment from commitment
            where tie_round = :round and (:owner::text is null or owner = :owner)
              and (:except::uuid is null or tie_position <> :except::uuid)
            order by commitment
            """)
                .paramSource(Parameters.of("round", round).and("owner", owner).and("except", except))
                .query(LineCommitment.class)
                .list();
    }

    public record LineCommitment(UUID line, UUID commitment) {}
}
