// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.UUID;

/**
 * A direction in a list.
 *
 * @param number of its last version, which the title and the status are of
 */
record DirectionItem(UUID id, String title, int number, DirectionVersion.Status status) {}
