// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.UUID;

/**
 * The version of the area that shares of homes are of.
 *
 * @param homes in all segments together
 */
public record AreaCitation(UUID area, int version, int homes) {}
