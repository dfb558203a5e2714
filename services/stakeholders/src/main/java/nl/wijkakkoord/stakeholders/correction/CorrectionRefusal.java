// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.correction;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.deciding.Refusal;

/** Why a correction may not name that entry as the mistake. */
public enum CorrectionRefusal implements Refusal {
    /** No entry of this very thing has that id, or it is of a kind that nothing can stand in the place of. */
    ENTRY_NOT_CORRECTABLE,
    /** The correction stands in its place; if that is wrong, it is what must be corrected. */
    ENTRY_ALREADY_CORRECTED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    /**
     * @param correctable whether the entry is one that this thing's correction may name
     * @param corrected the entries in whose place a correction stands
     */
    public static Optional<Decision> whyNot(UUID entry, boolean correctable, Set<UUID> corrected) {
        return Decision.refusedWhen(!correctable, ENTRY_NOT_CORRECTABLE, entry)
                .or(() -> Decision.refusedWhen(corrected.contains(entry), ENTRY_ALREADY_CORRECTED, entry));
    }
}
