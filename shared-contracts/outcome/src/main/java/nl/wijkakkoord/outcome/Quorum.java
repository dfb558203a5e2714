// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.FindingCode.QUORUM_NOT_REACHED;
import static nl.wijkakkoord.outcome.FindingCode.QUORUM_REACHED;

/**
 * How many deciding parties must have taken a position, whichever, for a round to agree to anything.
 *
 * @param least from 1 to all
 */
record Quorum(int least) {

    /** @throws IllegalArgumentException when it is not from 1 to all of so many parties */
    void requireOf(int parties) {
        if (least < 1 || least > parties) {
            throw new IllegalArgumentException("The quorum is from 1 to " + parties + ", not " + least);
        }
    }

    /** Where only so many remain: at most all of them, for else it could never be reached. */
    Quorum among(int remaining) {
        return new Quorum(Math.min(least, remaining));
    }

    Finding finding(Tally tally) {
        var silent = tally.silent();
        return tally.size() - silent.size() < least
                ? tally.finding(QUORUM_NOT_REACHED, silent)
                : tally.finding(QUORUM_REACHED, tally.spoke());
    }
}
