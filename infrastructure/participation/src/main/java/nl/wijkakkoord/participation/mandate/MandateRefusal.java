// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 4-14: a mandate is of one person, for one organisation, in one matter, up to an amount, in a period. */
public final class MandateRefusal {
    /** Perhaps granted a moment ago: the fact may still be on its way from stakeholders. */
    public static final Refusal MANDATE_NOT_HEARD_OF = Refusal.notYet("mandate-not-heard-of");
    /** Shown to who could take a position but for a mandate; a command names one. */
    public static final Refusal NO_MANDATE = Refusal.notAllowed("no-mandate");

    public static final Refusal MANDATE_OF_SOMEBODY_ELSE = Refusal.notAllowed("mandate-of-somebody-else");
    public static final Refusal MANDATE_OF_ANOTHER_WIJKAANPAK = Refusal.notAllowed("mandate-of-another-wijkaanpak");
    public static final Refusal MANDATE_DOES_NOT_COVER_SUBJECT = Refusal.notAllowed("mandate-does-not-cover-subject");
    public static final Refusal MANDATE_WITHDRAWN = Refusal.notAllowed("mandate-withdrawn");
    public static final Refusal MANDATE_NOT_VALID_TODAY = Refusal.notAllowed("mandate-not-valid-today");
    /** Authority ends with the membership under which it was granted, and does not come back by itself (ADR 0027). */
    public static final Refusal MEMBERSHIP_OF_MANDATE_ENDED = Refusal.notAllowed("membership-of-mandate-ended");

    public static final Refusal AMOUNT_EXCEEDS_MANDATE = Refusal.notAllowed("amount-exceeds-mandate");

    /** Awb 10:9: the mandate beneath does not allow a deputy, or not any more. */
    public static final Refusal MANDATE_WITHOUT_DEPUTY = Refusal.notAllowed("mandate-without-deputy");

    private MandateRefusal() {}
}
