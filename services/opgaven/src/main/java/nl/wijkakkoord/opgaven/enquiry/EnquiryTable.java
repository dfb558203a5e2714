// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAnswered;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAsked;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetEnquiryCancelled;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was asked for budget, and who answered. */
@Projection(view = "budget-enquiries", tables = "budget_enquiry")
record EnquiryTable(JdbcClient jdbc) {

    @EventHandler
    void on(EnquiryEvent event) {
        switch (event) {
            case BudgetAsked e -> jdbc.sql("""
                insert into budget_enquiry (enquiry, wijkaanpak, party, opgave, question, answer_by)
                values (:enquiry, :wijkaanpak, :party, :opgave, :question, :answerBy)
                """).paramSource(Parameters.of(e)).update();
            case BudgetAnswered e ->
                jdbc.sql("update budget_enquiry set answered = true, amount_cents = ? where enquiry = ?")
                        .params(e.amountCents(), e.enquiry())
                        .update();
            case BudgetEnquiryCancelled e ->
                jdbc.sql("update budget_enquiry set cancelled = true where enquiry = ?")
                        .param(e.enquiry())
                        .update();
        }
    }

    /** Those that were neither answered nor cancelled. */
    List<UUID> unansweredIn(UUID wijkaanpak) {
        return jdbc.sql("""
            select enquiry from budget_enquiry where wijkaanpak = ? and not answered and not cancelled order by enquiry
            """).param(wijkaanpak).query(UUID.class).list();
    }

    /**
     * By id. What came of each is as {@link Enquiry#answer} says.
     *
     * @param silent true for those that have not answered though their day passed, false for the others, null for all
     * @param today Dutch calendar day
     */
    List<EnquiryItem> of(UUID wijkaanpak, @Nullable Boolean silent, LocalDate today, PageRequest page) {
        return jdbc.sql("""
            with item as (
                select *, case when cancelled then 'CANCELLED'
                               when answered and amount_cents is null then 'NONE'
                               when answered then 'AMOUNT'
                               when answer_by < :today then 'SILENT'
                               else 'AWAITED' end as answer
                from budget_enquiry
                where wijkaanpak = :wijkaanpak)
            select * from item
            where (:silent::boolean is null or (answer = 'SILENT') = :silent)
              and (:after::uuid is null or enquiry > :after::uuid)
            order by enquiry
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("silent", silent)
                        .and("today", today)
                        .and(page, UUID::fromString))
                .query(EnquiryItem.class)
                .list();
    }
}
