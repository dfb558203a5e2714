// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.util.List;

/**
 * How schemes may be combined for one measure.
 *
 * @param schemes that the rule is about
 * @param highestCount how many of these may pay for one measure
 * @param highestShare of what a measure needs that these may pay together: a decimal number from 0 to 1
 * @param source regulation or document that it rests on
 */
public record StackingRule(String name, List<String> schemes, int highestCount, String highestShare, String source) {}
