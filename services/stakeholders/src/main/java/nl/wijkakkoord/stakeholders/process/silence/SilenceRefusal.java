// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import nl.wijkakkoord.platform.decision.Refusal;

/** A party that does not answer is set aside after notice and a term, and taken up again as soon as it does: ADR 0028. */
final class SilenceRefusal {
    static final Refusal NO_PARTICIPANT = Refusal.conflict("no-participant");
    static final Refusal OWN_ORGANISATION = Refusal.conflict("own-organisation");
    static final Refusal NOTICE_STANDS = Refusal.conflict("notice-stands");
    static final Refusal ALREADY_SET_ASIDE = Refusal.conflict("already-set-aside");
    static final Refusal NO_NOTICE = Refusal.conflict("no-notice");
    static final Refusal TERM_NOT_OVER = Refusal.conflict("term-not-over");
    static final Refusal PARTY_ANSWERED = Refusal.conflict("party-answered");

    /** Of two, neither rids itself of the other. */
    static final Refusal FACILITATOR_SETS_ASIDE = Refusal.notAllowed("facilitator-sets-aside");
    /** Of two, the other is known to have been told. */
    static final Refusal RECEIPT_NEEDED = Refusal.invalid("receipt-needed");

    static final Refusal NOT_ITS_CONTACT = Refusal.conflict("not-its-contact");
    /** Whoever answers answers for itself. */
    static final Refusal SILENCE_OF_ANOTHER = Refusal.notAllowed("silence-of-another");

    private SilenceRefusal() {}
}
