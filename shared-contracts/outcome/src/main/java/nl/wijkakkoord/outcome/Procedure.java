// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Require.require;

import java.util.Objects;
import java.util.Set;

/**
 * How the parties agreed to decide, frozen when a round opens.
 *
 * @param deciding the parties that decide, at least one; compared as exact strings
 * @param rule what it takes to agree
 * @param quorum how many of them must have taken a position, whichever, 1 to all
 */
public record Procedure(Set<String> deciding, Rule rule, int quorum, Silence silence, Choice choice, Tie tie) {

    /** What it means that a party says nothing. Nowhere does silence agree for tenants or owners who are counted (BW 7:220). */
    public enum Silence {
        NEVER,
        /** Agrees once a notice was proven to have come, and its term is over. */
        AGREES_AFTER_NOTICE,
        /** Does not stand in the way where all must agree. */
        NO_OBJECTION
    }

    /** Which of the rivals is chosen that pass. */
    public enum Choice {
        APPROVAL,
        RANKED
    }

    /** What comes after a tie or a cycle. */
    public enum Tie {
        NOTHING,
        LOT
    }

    /** @throws IllegalArgumentException if nobody decides, or the quorum is not from 1 to all */
    public Procedure {
        deciding = Set.copyOf(deciding);
        require(
                rule instanceof Rule.Basic || rule instanceof Rule.AllOf,
                "By a rule alone parties must be able to agree");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(silence, "silence");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(tie, "tie");
        require(!deciding.isEmpty(), "At least one party decides");
        require(
                quorum >= 1 && quorum <= deciding.size(),
                "The quorum is from 1 to " + deciding.size() + ", not " + quorum);
    }
}
