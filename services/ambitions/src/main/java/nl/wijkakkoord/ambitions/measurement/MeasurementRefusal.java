// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of measurements (row 1-16) and their corrections (ADR 0012). */
final class MeasurementRefusal {
    /** What is still to come is a target, and no measurement. */
    static final Refusal MEASURED_IN_THE_FUTURE = Refusal.invalid("measured-in-the-future");
    /** The criterion counts from its baseline on (row 1-14). */
    static final Refusal MEASURED_BEFORE_BASELINE = Refusal.conflict("measured-before-baseline");

    static final Refusal MEASUREMENT_OF_ANOTHER = Refusal.notAllowed("measurement-of-another");
    static final Refusal ENTRY_NOT_CORRECTABLE = Refusal.conflict("entry-not-correctable");
    static final Refusal ENTRY_ALREADY_CORRECTED = Refusal.conflict("entry-already-corrected");
    /** The parties agreed to no criterion of that name, or not yet (row 1-15). */
    static final Refusal CRITERION_NOT_IN_FORCE = Refusal.conflict("criterion-not-in-force");

    private MeasurementRefusal() {}
}
