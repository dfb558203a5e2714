// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.List;

/**
 * One reason of an outcome: {@code parties.size()} out of {@code outOf} parties meet its code.
 *
 * @param parties the parties it concerns, sorted by UTF-16 code units
 * @param outOf how many parties they are a part of
 */
public record Finding(FindingCode code, List<String> parties, int outOf) {

    public Finding {
        parties = List.copyOf(parties);
    }
}
