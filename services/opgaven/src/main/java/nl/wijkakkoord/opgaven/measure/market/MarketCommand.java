// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.market;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.opgaven.measure.known.OnMeasure;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;

/** What is done with a measure in what the market is asked. */
public sealed interface MarketCommand extends OnMeasure {

    @Acts(Act.PREPARES)
    record PutInRequest(UUID measure, UUID request, By by) implements MarketCommand {}

    @Acts(Act.PREPARES)
    record TakeFromRequest(UUID measure, String reason, By by) implements MarketCommand {}

    @Acts(Act.PREPARES)
    record PutInClause(UUID measure, String requirement, String clause, By by) implements MarketCommand {}

    @Acts(Act.PREPARES)
    record TakeFromClause(UUID measure, String requirement, String clause, String reason, By by)
            implements MarketCommand {}
}
