// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.condition;

import java.util.Set;
import java.util.UUID;

/**
 * What is known of the other rounds, and of the money, that a position waits for.
 *
 * @param known those of the same wijkaanpak that everybody who is asked may know of
 * @param waiting those that wait for the round of the position themselves, perhaps by way of others
 * @param money budget lines and measures of the same wijkaanpak
 */
public record ConditionFacts(Set<UUID> known, Set<UUID> waiting, Set<UUID> money) {

    /** Nothing is waited for. */
    public static final ConditionFacts NONE = new ConditionFacts(Set.of(), Set.of(), Set.of());
}
