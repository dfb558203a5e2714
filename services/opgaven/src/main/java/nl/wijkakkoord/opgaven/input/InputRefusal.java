// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import nl.wijkakkoord.platform.decision.Refusal;

/** Rows 2-21 and 2-22: input has a source, is about an opgave, and led to a measure of it or did not. */
final class InputRefusal {
    static final Refusal INPUT_FOR_UNKNOWN_OPGAVE = Refusal.conflict("input-for-unknown-opgave");
    static final Refusal INPUT_OF_UNKNOWN_CONSULTATION = Refusal.conflict("input-of-unknown-consultation");
    /** ADR 0028: a consultation that ended takes nothing more in. */
    static final Refusal INPUT_OF_ENDED_CONSULTATION = Refusal.conflict("input-of-ended-consultation");

    static final Refusal INPUT_NOT_OPEN = Refusal.conflict("input-not-open");
    static final Refusal INPUT_WITHOUT_OPGAVE = Refusal.conflict("input-without-opgave");
    static final Refusal INPUT_ADOPTED_IN_UNKNOWN_MEASURE = Refusal.conflict("input-adopted-in-unknown-measure");
    static final Refusal GIVEN_IN_THE_FUTURE = Refusal.invalid("given-in-the-future");

    private InputRefusal() {}
}
