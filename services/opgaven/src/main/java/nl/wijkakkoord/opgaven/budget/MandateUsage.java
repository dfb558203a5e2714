// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
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
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 3))")
                .param("money under " + mandate)
                .query()
                .singleRow();
        return jdbc.sql("""
            select coalesce(sum(amount_cents), 0)::bigint from commitment
            where mandate = ? and line <> ?
            """).params(mandate, line).query(Long.class).single();
    }
}
