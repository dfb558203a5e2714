// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import java.util.UUID;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The maximum of a mandate counts over all lines together (ADR 0021): it is not evaded by promising in parts, of one
 * line or of several. {@link CommitmentRules} looks whether it is kept.
 */
@Component
public record MandateMaximum(JdbcClient jdbc) {

    /**
     * What stands under the mandate of other lines than this one, in cents. Holds the mandate until the transaction
     * ends, so that two lines are not promised at once.
     */
    public long elsewhere(UUID mandate, UUID line) {
        new AdvisoryLocks(jdbc).await(MoneyLock.MANDATE, mandate);
        return jdbc.sql("""
            select coalesce(sum(amount_cents), 0)::bigint from commitment
            where mandate = ? and line <> ?
            """).params(mandate, line).query(Long.class).single();
    }
}
