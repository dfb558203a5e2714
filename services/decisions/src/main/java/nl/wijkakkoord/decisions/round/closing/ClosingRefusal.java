// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import nl.wijkakkoord.platform.decision.Refusal;

/** A round is not closed while a party is still to speak, unless its time is over: rows 0-06 and 0-10. */
public final class ClosingRefusal {
    public static final Refusal ROUND_CLOSED = Refusal.conflict("round-closed");
    /** Row 1-19: the municipality has no extra rights, so it does not close what another opened. */
    public static final Refusal NOT_THE_OPENER = Refusal.notAllowed("not-the-opener");

    public static final Refusal ROUND_NOT_COMPLETE = Refusal.conflict("round-not-complete");
    /** Ours: what follows from dates does not depend on when this service heard of them (ADR 0025). */
    static final Refusal DEPARTURES_NOT_KNOWN_YET = Refusal.notYet("departures-not-known-yet");
    /** What was kept under seal is lost or was changed; nothing may be counted then. Ours: an outcome can be recomputed. */
    public static final Refusal SEALED_WORDS_DO_NOT_MATCH = Refusal.conflict("sealed-words-do-not-match");

    /** The salt of the lot is lost or was changed; nothing may be drawn then. Ours: a lot can be drawn again. */
    public static final Refusal LOT_SALT_DOES_NOT_MATCH = Refusal.conflict("lot-salt-does-not-match");

    private ClosingRefusal() {}
}
