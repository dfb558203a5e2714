// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.change;

import nl.wijkakkoord.platform.decision.Refusal;

/** A round is changed by who opened it until somebody spoke, and from then on by all who decide in it: ADR 0028. */
public final class ChangeRefusal {
    /** Nobody's decision is undone by one other. */
    public static final Refusal POSITIONS_WERE_TAKEN = Refusal.conflict("positions-were-taken");

    public static final Refusal ROUND_CANCELLED = Refusal.conflict("round-cancelled");
    /** Consent is to exactly what was read. */
    public static final Refusal NO_SUCH_PROPOSAL = Refusal.conflict("no-such-proposal");

    public static final Refusal CONSENT_IS_OF_WHO_DECIDES = Refusal.notAllowed("consent-is-of-who-decides");

    private ChangeRefusal() {}
}
