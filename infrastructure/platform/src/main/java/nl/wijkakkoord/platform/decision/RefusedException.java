// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import nl.wijkakkoord.platform.decision.Decision.Refused;

/** Carries a refusal over the last few steps to the edge, where it becomes a problem document. */
public final class RefusedException extends RuntimeException {
    private final transient Refused refused;

    public RefusedException(Refused refused) {
        super(refused.refusal().code(), null, false, false);
        this.refused = refused;
    }

    public RefusedException(Refusal refusal, Object... arguments) {
        this((Refused) Decision.refused(refusal, arguments));
    }

    public Refused refused() {
        return refused;
    }
}
