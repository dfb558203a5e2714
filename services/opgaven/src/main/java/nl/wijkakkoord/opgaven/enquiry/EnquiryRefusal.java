// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 2-27: parties are asked for budget, and each answers for itself: an amount, or none. */
final class EnquiryRefusal {
    static final Refusal ASKED_NO_PARTY = Refusal.conflict("asked-no-party");
    static final Refusal ASKED_FOR_UNKNOWN_OPGAVE = Refusal.conflict("asked-for-unknown-opgave");
    static final Refusal ANSWER_DAY_IN_THE_PAST = Refusal.invalid("answer-day-in-the-past");
    static final Refusal ANOTHER_WAS_ASKED = Refusal.notAllowed("another-was-asked");
    static final Refusal AMOUNT_OR_NONE = Refusal.invalid("amount-or-none");

    /** ADR 0028: who opened something ends it, or somebody in its place where it left or does not answer. */
    static final Refusal ENQUIRY_OF_ANOTHER = Refusal.notAllowed("enquiry-of-another");
    /** ADR 0028: what was taken back awaits no answer, and is taken back once. */
    static final Refusal ENQUIRY_CANCELLED = Refusal.conflict("enquiry-cancelled");

    private EnquiryRefusal() {}
}
