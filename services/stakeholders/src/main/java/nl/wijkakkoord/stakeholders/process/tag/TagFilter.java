// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which objects to list; null asks for all.
 *
 * @param type of the object
 * @param guide version of the guide
 */
record TagFilter(
        UUID wijkaanpak,
        @Nullable String type,
        @Nullable UUID object,
        @Nullable String knooppunt,
        @Nullable Integer guide,
        @Nullable String spoor,
        @Nullable Integer phase,
        @Nullable String sensitivity) {}
