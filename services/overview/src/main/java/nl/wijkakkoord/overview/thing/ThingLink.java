// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing, by its words and where it is read.
 *
 * @param title null where it is in no event, or not for the reader
 */
public record ThingLink(ThingType type, UUID id, @Nullable String title, String link) {}
