// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.trace;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.thing.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * Where something comes from and what came of it, as far as the reader may see.
 *
 * @param from what was asked about
 * @param nodes that one, unless nothing is known of it, what it rests on, directly or through others, and what rests on it likewise
 * @param edges between these, each from what rests to what it rests on
 */
record TraceView(Place from, List<Node> nodes, List<Edge> edges) {

    record Place(ThingType type, UUID id) {}

    /**
     * @param title null where it is in no event
     * @param organisation whose it is, null when it is nobody's in particular
     * @param state such as open, shared or withdrawn; of a round that closed whether the parties agreed
     * @param link where it is read
     */
    record Node(
            ThingType type,
            UUID id,
            @Nullable String title,
            @Nullable OrganisationId organisation,
            String state,
            String link) {}

    /**
     * @param version of what rests on the other, null where it has none; as {@code onVersion}, of the other
     * @param agreed of what a round decides on: whether the parties agreed to it; null of anything else, and as long as
     *     that is not decided
     */
    record Edge(
            Place from,
            @Nullable Integer version,
            TieKind kind,
            Place on,
            @Nullable Integer onVersion,
            @Nullable Boolean agreed) {}
}
