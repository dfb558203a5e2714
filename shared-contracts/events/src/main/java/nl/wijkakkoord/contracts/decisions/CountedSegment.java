// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

/**
 * Homes or people of which a share is to agree.
 *
 * @param of how many there are
 * @param source where that number comes from
 */
public record CountedSegment(String segment, int of, String source) {}
