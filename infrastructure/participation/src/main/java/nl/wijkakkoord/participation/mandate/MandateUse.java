// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much of each mandate is in use, for its maximum counts over all that was done under it (ADR 0027): exactly what this
 * service did itself, and what it heard that others did. Amounts are whole euro cents.
 */
@Component
public record MandateUse(JdbcClient jdbc) {

    private static final String IN_USE = """
        select coalesce(sum(greatest(bound, promised)), 0)::bigint
        from (select coalesce(sum(amount_cents) filter (where not promised), 0) as bound,
                     coalesce(sum(amount_cents) filter (where promised), 0) as promised
              from mandate_use
              where (mandate = :mandate or under = :mandate) and (:but::uuid is null or money <> :but) and stands
              group by money) each_money
        """;

    private enum Lock implements AdvisoryLocks.Name {
        MANDATE
    }

    /**
     * What stands under the mandate, its deputies included, but for what stands of this money. Money that was bound and then promised under one
     * mandate is the same money: the most of both counts. Holds the mandate until the transaction ends, so that nobody else
     * draws on it at the same time.
     */
    public long besides(UUID mandate, UUID money) {
        new AdvisoryLocks(jdbc).await(Lock.MANDATE, mandate);
        return inUse(mandate, money);
    }

    /**
     * What stands under the mandate by now, its deputies included, for who only wants to know.
     *
     * @param but money that does not count along, null when all does
     */
    public long inUse(UUID mandate, @Nullable UUID but) {
        return jdbc.sql(IN_USE)
                .paramSource(Parameters.of("mandate", mandate).and("but", but))
                .query(Long.class)
                .single();
    }

    /** From now on the money itself is bound under this mandate, in the place of what it was bound under before. */
    void bind(UUID money, MandateCitation mandate, long amountCents) {
        draw(money, money, mandate, amountCents, false);
    }

    /** Part of the money is promised under this mandate, by an act of its own. */
    void promise(UUID act, UUID money, MandateCitation mandate, long amountCents) {
        draw(act, money, mandate, amountCents, true);
    }

    private void draw(UUID act, UUID money, MandateCitation mandate, long amountCents, boolean promised) {
        jdbc.sql("""
            insert into mandate_use (act, money, mandate, under, amount_cents, promised, stands)
            values (:act, :money, :mandate, :beneath, :amountCents, :promised, true)
            on conflict (act) do update
            set mandate = excluded.mandate, under = excluded.under, amount_cents = excluded.amount_cents, stands = true
            """)
                .paramSource(Parameters.of("act", act)
                        .and("money", money)
                        .and("mandate", mandate.mandate())
                        .and(
                                "beneath",
                                mandate.under() == null ? null : mandate.under().mandate())
                        .and("amountCents", amountCents)
                        .and("promised", promised))
                .update();
    }

    /** @param stands whether it counts; what lapsed may turn out to stand after all */
    void stands(UUID act, boolean stands) {
        jdbc.sql("update mandate_use set stands = ? where act = ?")
                .params(stands, act)
                .update();
    }
}
