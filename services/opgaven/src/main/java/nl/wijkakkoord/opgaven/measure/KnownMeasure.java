// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.UUID;

/**
 * A measure, for who says something of it.
 *
 * @param withdrawn whether it is not done
 */
public record KnownMeasure(UUID measure, UUID wijkaanpak, UUID opgave, boolean withdrawn) {}
