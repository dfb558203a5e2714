// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How schemes may be combined for one measure.
 *
 * @param schemes that the rule is about
 * @param highestCount how many of these may pay for one measure
 * @param highestShare of what a measure needs that these may pay together, from 0 to 1
 * @param source regulation or document that it rests on
 */
public record StackingRule(
        String name, List<String> schemes, int highestCount, BigDecimal highestShare, String source) {

    /** Rounded down to whole cents: a share is never exceeded, not by a part of a cent either. */
    long mostOf(long neededCents) {
        return highestShare
                .multiply(BigDecimal.valueOf(neededCents))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
