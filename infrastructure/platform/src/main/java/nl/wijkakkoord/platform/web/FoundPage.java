// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;
import nl.wijkakkoord.platform.search.Found;

/**
 * A part of what a search found; as {@link Page}.
 *
 * @param leftOut what was asked for and is not looked for, as it was written: signs without a letter or digit, and what
 *     comes after the twentieth word
 */
public record FoundPage(List<Found> items, List<String> leftOut) {}
