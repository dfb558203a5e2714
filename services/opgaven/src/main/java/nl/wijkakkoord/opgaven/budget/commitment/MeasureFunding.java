// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import java.util.Map;
import nl.wijkakkoord.opgaven.money.Cents;

/**
 * What a measure costs and who pays.
 *
 * @param neededCents nothing when no need was stated for it
 * @param promised to it and there, by scheme, in cents; of all lines together
 * @param rejected whether the parties rejected its opgave
 */
public record MeasureFunding(long neededCents, Map<String, Long> promised, boolean rejected) {

    long promisedCents() {
        return Cents.sum(promised.values().stream().mapToLong(Long::longValue));
    }
}
