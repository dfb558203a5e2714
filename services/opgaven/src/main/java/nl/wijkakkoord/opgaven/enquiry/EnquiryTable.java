// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAnswered;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAsked;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked for budget, and who answered. */
@Component
@Projection(view = "budget-enquiries", tables = "budget_enquiry")
record EnquiryTable(JdbcClient jdbc) {

    @EventHandler
    void on(BudgetAsked e) {
        jdbc.sql("""
            insert into budget_enquiry (enquiry, wijkaanpak, party, opgave, question, answer_by)
            values (?, ?, ?, ?, ?, ?)
            """)
                .params(e.enquiry(), e.wijkaanpak(), e.party().value(), e.opgave(), e.question(), e.answerBy())
                .update();
    }

    @EventHandler
    void on(BudgetAnswered e) {
        jdbc.sql("update budget_enquiry set answered = true, amount_cents = ? where enquiry = ?")
                .params(e.amountCents(), e.enquiry())
                .update();
    }

    /**
     * By id.
     *
     * @param silent true for those that have not answered though their day passed, false for the others, null for all
     * @param today Dutch calendar day
     */
    List<EnquiryItem> of(UUID wijkaanpak, @Nullable Boolean silent, LocalDate today, PageRequest page) {
        return jdbc.sql("""
            select * from budget_enquiry
            where wijkaanpak = :wijkaanpak
              and (:silent::boolean is null or (not answered and answer_by < :today) = :silent)
              and (:after::uuid is null or enquiry > :after::uuid)
            order by enquiry
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("silent", silent)
                .param("today", today)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query((row, _) -> EnquiryItem.read(row, today))
                .list();
    }
}
