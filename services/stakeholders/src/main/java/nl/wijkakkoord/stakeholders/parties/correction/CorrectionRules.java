// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.correction;

import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.platform.decision.Check;

/** What a correction may name as the mistake: ADR 0012, for every kind of thing alike. */
public final class CorrectionRules {
    private CorrectionRules() {}

    /**
     * @param correctable whether the entry is one that this thing's correction may name
     * @param corrected the entries in whose place a correction stands
     */
    public static Check check(UUID entry, boolean correctable, Set<UUID> corrected) {
        return Check.refuseWhen(!correctable, CorrectionRefusal.ENTRY_NOT_CORRECTABLE, entry)
                .and(() ->
                        Check.refuseWhen(corrected.contains(entry), CorrectionRefusal.ENTRY_ALREADY_CORRECTED, entry));
    }
}
