// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.measured;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of what was measured of objectives (row 1-14). */
public final class MeasuredRefusal {
    /** Ours: what is to be is no measurement, and before the baseline there is nothing to compare with. */
    public static final Refusal MEASURED_IN_THE_FUTURE = Refusal.invalid("measured-in-the-future");
    /** Row 1-14: a baseline has a date, and before it there is nothing to compare with. */
    public static final Refusal MEASURED_BEFORE_BASELINE = Refusal.conflict("measured-before-baseline");

    static final Refusal MEASUREMENT_UNKNOWN = new Refusal("measurement-unknown", Refusal.Kind.UNKNOWN);
    /** Who entered it knows whether it was a mistake (ADR 0012). */
    static final Refusal MEASUREMENT_OF_ANOTHER = Refusal.notAllowed("measurement-of-another");

    private MeasuredRefusal() {}
}
