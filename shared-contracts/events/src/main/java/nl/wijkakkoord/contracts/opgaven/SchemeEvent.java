// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** Lists that money is chosen from. A version never changes; it belongs to no wijkaanpak, and its key is its own id. */
public sealed interface SchemeEvent extends Event {

    /** Of this version alone. */
    UUID list();

    int version();

    @Override
    default @Nullable UUID wijkaanpak() {
        return null;
    }

    /** @param rules how schemes may be combined for one measure */
    @ContractName("nl.wijkakkoord.opgaven.scheme-list-published.v1")
    record SchemeListPublished(
            UUID list,
            int version,
            List<Scheme> schemes,
            List<StackingRule> rules,
            Audience audience,
            By by,
            Instant at)
            implements SchemeEvent {}

    /**
     * The taakvelden of a municipal budget (Besluit begroting en verantwoording).
     *
     * @param source where it stands
     */
    @ContractName("nl.wijkakkoord.opgaven.taakveld-list-published.v1")
    record TaakveldListPublished(
            UUID list, int version, String source, List<Taakveld> taakvelden, Audience audience, By by, Instant at)
            implements SchemeEvent {}
}
