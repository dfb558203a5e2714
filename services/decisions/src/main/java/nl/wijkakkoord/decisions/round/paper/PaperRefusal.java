// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.paper;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of positions on paper, which count once the party itself confirmed them: ADR 0038. */
public final class PaperRefusal {
    /** Whoever records a paper would tell which way a party goes: row 0-11, positions stay sealed until the round closes. */
    public static final Refusal NO_PAPER_UNDER_SEAL = Refusal.conflict("no-paper-under-seal");
    /** Row 4-16: only who decides or advises in the round, and takes part, takes a position, on paper too. */
    public static final Refusal PAPER_OF_WHO_IS_NOT_ASKED = Refusal.conflict("paper-of-who-is-not-asked");
    /** Ours: what is to be signed tomorrow was not signed. */
    public static final Refusal PAPER_SIGNED_IN_FUTURE = Refusal.invalid("paper-signed-in-future");

    static final Refusal NO_SUCH_PAPER = Refusal.conflict("no-such-paper");
    /** ADR 0038: nobody confirms for another party. */
    static final Refusal PAPER_OF_ANOTHER_PARTY = Refusal.notAllowed("paper-of-another-party");
    /** ADR 0038: what a party confirms is what it read. */
    static final Refusal PAPER_REPLACED = Refusal.conflict("paper-replaced");

    static final Refusal PAPER_OVERTAKEN = Refusal.conflict("paper-overtaken");
    static final Refusal PAPER_ANSWERED = Refusal.conflict("paper-answered");
    /** Shown to who could confirm a paper but for there being none. */
    public static final Refusal NO_PAPER_WAITS = Refusal.conflict("no-paper-waits");

    private PaperRefusal() {}
}
