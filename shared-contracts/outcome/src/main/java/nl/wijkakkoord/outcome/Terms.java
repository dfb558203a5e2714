// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.Objects;
import java.util.Set;

/**
 * What a round is decided by, frozen when it opens.
 *
 * @param deciding the parties that decide, at least one; compared as exact strings
 * @param rule what it takes to agree
 * @param quorum how many deciding parties must have taken a position, whichever, 1 to all
 */
public record Terms(Set<String> deciding, Rule rule, int quorum) {

    /** @throws IllegalArgumentException if nobody decides, or the quorum is not from 1 to all */
    public Terms {
        deciding = Set.copyOf(deciding);
        Objects.requireNonNull(rule, "rule");
        if (deciding.isEmpty()) {
            throw new IllegalArgumentException("At least one party decides");
        }
        if (quorum < 1 || quorum > deciding.size()) {
            throw new IllegalArgumentException("The quorum is from 1 to " + deciding.size() + ", not " + quorum);
        }
    }
}
