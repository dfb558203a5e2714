// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.correction;

import nl.wijkakkoord.platform.decision.Refusal;

/** Why a correction may not name that entry as the mistake (ADR 0012). */
public final class CorrectionRefusal {
    /** No entry of this very thing has that id, or it is of a kind that nothing can stand in the place of. */
    public static final Refusal ENTRY_NOT_CORRECTABLE = Refusal.conflict("entry-not-correctable");
    /** The correction stands in its place; if that is wrong, it is what must be corrected. */
    public static final Refusal ENTRY_ALREADY_CORRECTED = Refusal.conflict("entry-already-corrected");

    private CorrectionRefusal() {}
}
