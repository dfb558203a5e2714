// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands under mandates, for a promise that is about to be made. */
@Component
record MandateUsage(JdbcClient jdbc) {

    /**
     * Of other lines than this one, in cents. Holds the mandate until the transaction ends, so that its maximum is not
     * evaded by promising of two lines at once.
     */
    long elsewhere(UUID mandate, UUID line) {
        new AdvisoryLocks(jdbc).await(MoneyLock.MANDATE, mandate);
        return jdbc.sql("""
            select coalesce(sum(amount_cents), 0)::bigint from commitment
            where mandate = ? and line <> ?
            """).params(mandate, line).query(Long.class).single();
    }
}
