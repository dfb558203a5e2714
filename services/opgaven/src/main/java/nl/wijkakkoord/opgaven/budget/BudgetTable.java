// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of wijkaanpakken, and what stands of them for which measure. */
@Component
@Projection(
        view = "budget",
        tables = {"budget_line", "commitment"})
record BudgetTable(JdbcClient jdbc) {

    @EventHandler
    void on(BudgetLineEntered e) {
        insert(Terms.of(e), LineStatus.EXPECTED);
    }

    @EventHandler
    void on(OfferedMoneyReserved e) {
        insert(Terms.of(e), LineStatus.OFFERED);
    }

    private void insert(Terms terms, LineStatus status) {
        jdbc.sql("""
            insert into budget_line (line, wijkaanpak, owner, title, opgave, taakveld, scheme, status, amount_cents, deadline)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        terms.line(),
                        terms.wijkaanpak(),
                        terms.owner().value(),
                        terms.title(),
                        terms.opgave(),
                        terms.taakveld() == null ? null : terms.taakveld().name(),
                        terms.scheme().name(),
                        status.name(),
                        terms.amountCents(),
                        terms.deadline())
                .update();
    }

    @EventHandler
    void on(OfferedMoneyFellDue e) {
        status(e.line(), LineStatus.CONFIRMED);
        sums(e.line());
    }

    @EventHandler
    void on(OfferedMoneyLapsed e) {
        status(e.line(), LineStatus.LAPSED);
    }

    @EventHandler
    void on(SubsidyAppliedFor e) {
        status(e.line(), LineStatus.APPLIED);
    }

    @EventHandler
    void on(MoneyGranted e) {
        status(e.line(), LineStatus.GRANTED);
        amount(e.line(), e.years());
    }

    @EventHandler
    void on(MoneyConfirmed e) {
        status(e.line(), LineStatus.CONFIRMED);
        amount(e.line(), e.years());
    }

    @EventHandler
    void on(BudgetLineWithdrawn e) {
        status(e.line(), LineStatus.WITHDRAWN);
    }

    @EventHandler
    void on(MoneyCommitted e) {
        jdbc.sql("""
            insert into commitment (commitment, line, wijkaanpak, owner, opgave, measure, scheme, amount_cents, reserved,
                                    mandate, tie_round, tie_position)
            select ?, line, wijkaanpak, owner, ?, ?, scheme, ?, ?, ?, ?, ? from budget_line where line = ?
            """)
                .params(
                        e.commitment(),
                        e.purpose().opgave(),
                        e.purpose().measure(),
                        e.amountCents(),
                        e.condition() != null,
                        e.mandate().mandate(),
                        e.tie() == null ? null : e.tie().round(),
                        e.tie() == null ? null : e.tie().position(),
                        e.line())
                .update();
        sums(e.line());
    }

    @EventHandler
    void on(MoneyConditionMet e) {
        jdbc.sql("update commitment set reserved = false where commitment = ?")
                .param(e.commitment())
                .update();
        sums(e.line());
    }

    @EventHandler
    void on(MoneyReleased e) {
        end(e.line(), e.commitment());
    }

    @EventHandler
    void on(MoneyReservationLapsed e) {
        end(e.line(), e.commitment());
    }

    @EventHandler
    void on(CommitmentFellAway e) {
        end(e.line(), e.commitment());
    }

    private void end(UUID line, UUID commitment) {
        jdbc.sql("delete from commitment where commitment = ?")
                .param(commitment)
                .update();
        sums(line);
    }

    private void sums(UUID line) {
        jdbc.sql("""
            update budget_line set (reserved_cents, committed_cents) =
              (select coalesce(sum(c.amount_cents) filter (where c.reserved or budget_line.status = 'OFFERED'), 0),
                      coalesce(sum(c.amount_cents) filter (where not c.reserved and budget_line.status <> 'OFFERED'), 0)
               from commitment c where c.line = budget_line.line)
            where line = ?
            """).param(line).update();
    }

    private void status(UUID line, LineStatus status) {
        jdbc.sql("update budget_line set status = ? where line = ?")
                .params(status.name(), line)
                .update();
    }

    private void amount(UUID line, List<YearAmount> years) {
        jdbc.sql("update budget_line set amount_cents = ? where line = ?")
                .params(Years.total(years), line)
                .update();
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
                .param("wijkaanpak", filter.wijkaanpak())
                .param("owner", filter.owner() == null ? null : filter.owner().value())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("taakveld", filter.taakveld())
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(BudgetLineItem::read)
                .list();
    }

    List<UUID> linesOf(UUID wijkaanpak) {
        return jdbc.sql("select line from budget_line where wijkaanpak = ? order by line")
                .param(wijkaanpak)
                .query(UUID.class)
                .list();
    }

    Optional<UUID> lineOf(UUID commitment) {
        return jdbc.sql("select line from commitment where commitment = ?")
                .param(commitment)
                .query(UUID.class)
                .optional();
    }

    /** @param except those that stand with this position, null to leave out none */
    List<TiedCommitment> tiedTo(UUID round, @Nullable OrganisationId owner, @Nullable UUID except) {
        return jdbc.sql("""
            select line, commitment from commitment
            where tie_round = :round and (:owner::text is null or owner = :owner)
              and (:except::uuid is null or tie_position <> :except::uuid)
            order by commitment
            """)
                .param("round", round)
                .param("owner", owner == null ? null : owner.value())
                .param("except", except)
                .query(TiedCommitment.class)
                .list();
    }

    record TiedCommitment(UUID line, UUID commitment) {}
}
