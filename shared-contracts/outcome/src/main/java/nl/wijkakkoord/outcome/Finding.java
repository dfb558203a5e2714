// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.List;

/**
 * One reason of an outcome.
 *
 * @param parties the parties it concerns, sorted by UTF-16 code units
 * @param outOf how many they, or what is counted, are a part of
 * @param count what is counted where that is not the parties, else null
 * @param segment whose homes or people are counted, or null
 * @param rule the place of the rule that found it among those put together, from 1; or null
 */
public record Finding(FindingCode code, List<String> parties, long outOf, Long count, String segment, Integer rule) {

    public Finding {
        parties = List.copyOf(parties);
    }

    static Finding of(FindingCode code, List<String> parties, long outOf) {
        return new Finding(code, parties, outOf, null, null, null);
    }

    Finding by(int rule) {
        return new Finding(code, parties, outOf, count, segment, rule);
    }
}
