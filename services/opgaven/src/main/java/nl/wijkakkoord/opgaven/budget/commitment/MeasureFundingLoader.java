// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import java.util.HashMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.opgaven.need.NeedTable;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What measures cost and who pays, for a promise that is about to be made. */
@Component
public record MeasureFundingLoader(JdbcClient jdbc, NeedTable needs) {

    /** Holds the measure until the transaction ends, so that no two lines are promised to it at once. */
    public MeasureFunding of(UUID wijkaanpak, Purpose purpose) {
        new AdvisoryLocks(jdbc).await(MoneyLock.MEASURE, purpose.measure());
        var promised = new HashMap<String, Long>();
        jdbc.sql("select scheme, amount_cents from commitment where wijkaanpak = ? and measure = ?")
                .params(wijkaanpak, purpose.measure())
                .query(row -> {
                    promised.merge(row.getString("scheme"), row.getLong("amount_cents"), Math::addExact);
                });
        return new MeasureFunding(needs.neededCents(wijkaanpak, purpose.opgave(), purpose.measure()), promised);
    }
}
