// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.role;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 2-15: which roles a measure needs, and which of them are open. */
public final class RoleRefusal {
    static final Refusal ROLE_UNKNOWN = Refusal.conflict("role-unknown");
    public static final Refusal ROLE_FILLED = Refusal.conflict("role-filled");
    static final Refusal ROLE_OPEN = Refusal.conflict("role-open");

    private RoleRefusal() {}
}
