// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.request.Moment;

/** What the measures of opgaven are. */
public interface MeasureFacts {

    /** Those that stand, in a fixed order, as their events say: one that changes in this transaction as it is becoming. */
    List<MeasureFact> of(UUID opgave);

    /** Whether it was to be done then: neither it was withdrawn, nor its opgave rejected. */
    boolean stands(UUID measure, Moment moment);
}
