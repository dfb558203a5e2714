// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
        new Quorum(quorum).requireOf(deciding.size());
    }

    /**
     * These terms without parties that left: the quorum is then at most all who remain, and a share is out of those. Where
     * nobody would remain these terms hold as they are, since silence agrees to nothing.
     */
    Terms without(Set<String> left) {
        var remaining = deciding.stream().filter(party -> !left.contains(party)).collect(toUnmodifiableSet());
        return remaining.isEmpty()
                ? this
                : new Terms(
                        remaining,
                        rule,
                        new Quorum(quorum).among(remaining.size()).least());
    }
}
