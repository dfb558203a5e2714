// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.UUID;

/**
 * The mandate that a submandate rests on.
 *
 * @param version of that mandate, as it was when the submandate was given or used
 * @param principal whose mandate it is: for whom the deputy acts
 */
public record MandateBeneath(UUID mandate, long version, UUID principal) {}
