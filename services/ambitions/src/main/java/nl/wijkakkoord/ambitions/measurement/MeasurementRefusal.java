// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import nl.wijkakkoord.platform.decision.Refusal;

final class MeasurementRefusal {
    static final Refusal MEASURED_IN_THE_FUTURE = Refusal.invalid("measured-in-the-future");
    static final Refusal MEASURED_BEFORE_BASELINE = Refusal.conflict("measured-before-baseline");
    static final Refusal MEASUREMENT_OF_ANOTHER = Refusal.notAllowed("measurement-of-another");
    static final Refusal ENTRY_NOT_CORRECTABLE = Refusal.conflict("entry-not-correctable");
    static final Refusal ENTRY_ALREADY_CORRECTED = Refusal.conflict("entry-already-corrected");
    /** The parties agreed to no criterion of that name, or not yet. */
    static final Refusal CRITERION_NOT_IN_FORCE = Refusal.conflict("criterion-not-in-force");

    private MeasurementRefusal() {}
}
