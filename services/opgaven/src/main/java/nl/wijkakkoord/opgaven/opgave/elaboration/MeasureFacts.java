// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import java.util.List;
import java.util.UUID;

/** What the measures of opgaven are. */
public interface MeasureFacts {

    /** Those that stand, in a fixed order, as their events say: one that changes in this transaction as it is becoming. */
    List<MeasureFact> of(UUID opgave);

    default boolean stands(UUID opgave, UUID measure) {
        return of(opgave).stream().anyMatch(each -> each.measure().equals(measure));
    }
}
