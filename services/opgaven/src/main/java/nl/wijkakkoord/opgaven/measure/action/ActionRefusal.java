// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 2-17: actions per phase, with an owner and a date. */
public final class ActionRefusal {
    static final Refusal ACTION_EXISTS = Refusal.conflict("action-exists");
    static final Refusal ACTION_UNKNOWN = Refusal.conflict("action-unknown");
    /** It was done, or dropped. */
    public static final Refusal ACTION_ENDED = Refusal.conflict("action-ended");

    /** Ours: nobody outside the wijkaanpak is bound by its planning. */
    public static final Refusal ACTION_OWNER_IS_NO_PARTY = Refusal.conflict("action-owner-is-no-party");

    /** Ours: only its owner knows, and says, that an action is done. */
    public static final Refusal ACTION_OF_ANOTHER = Refusal.notAllowed("action-of-another");

    private ActionRefusal() {}
}
