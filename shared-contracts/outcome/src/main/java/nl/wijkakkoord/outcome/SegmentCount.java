// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Require.require;

import java.util.Map;

/**
 * Homes or people of a segment.
 *
 * @param of how many there are; frozen when a round opens
 * @param agreeing how many of those agree, by alternative
 */
public record SegmentCount(int of, Map<String, Integer> agreeing) {

    public SegmentCount {
        agreeing = Map.copyOf(agreeing);
        require(
                agreeing.values().stream().allMatch(number -> number >= 0 && number <= of),
                "From none to all of " + of + " agree");
        require(of >= 0, "There are none or more");
    }

    int agreeingWith(String alternative) {
        return agreeing.getOrDefault(alternative, 0);
    }
}
