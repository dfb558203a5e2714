// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.util.UUID;

/**
 * An option in a list.
 *
 * @param withdrawn whether who proposed it took it back
 */
record OptionItem(UUID id, String title, boolean withdrawn) {}
