// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import nl.wijkakkoord.platform.decision.Refusal;

final class NeedRefusal {
    /** Row 2-26: what is financed is what a measure needs. */
    static final Refusal NEED_UNKNOWN = new Refusal("need-unknown", Refusal.Kind.UNKNOWN);
    /** The opgave has no such measure, or it was withdrawn: it is measures that are financed (row 2-26). */
    static final Refusal NEED_OF_NO_MEASURE = Refusal.conflict("need-of-no-measure");

    /** Ours: every sum is a number that JSON carries exactly ({@code Amounts}). */
    static final Refusal TOO_MANY_NEEDS = Refusal.conflict("too-many-needs");

    private NeedRefusal() {}
}
