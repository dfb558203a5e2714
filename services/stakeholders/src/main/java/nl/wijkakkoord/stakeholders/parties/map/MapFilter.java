// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which map to draw.
 *
 * @param map null for both that the reader sees
 * @param validOn as it was on that day
 * @param asOf as this service knew it then; as it knows it now, when null
 */
record MapFilter(
        UUID wijkaanpak,
        @Nullable MapKind map,
        LocalDate validOn,
        @Nullable Instant asOf) {}
