// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.correction;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.decision.Check;

/** What a correction may name as the mistake: ADR 0012, for every kind of thing alike. */
public final class CorrectionRules {
    private CorrectionRules() {}

    /** The entries in whose place a correction stands, and one more. */
    public static Set<UUID> and(Set<UUID> corrected, UUID entry) {
        return Stream.concat(corrected.stream(), Stream.of(entry)).collect(Collectors.toUnmodifiableSet());
    }

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
