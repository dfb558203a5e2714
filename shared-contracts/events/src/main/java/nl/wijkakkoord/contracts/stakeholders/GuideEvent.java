// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/**
 * A version of the guide to a wijkaanpak: its knooppunten first, then the version that they make up. A version never
 * changes; it belongs to no wijkaanpak, and its key is its own id.
 */
public sealed interface GuideEvent extends Event {

    /** Of this version alone. */
    UUID guide();

    /** The number of the version. */
    int version();

    @Override
    default @Nullable UUID wijkaanpak() {
        return null;
    }

    @ContractName("nl.wijkakkoord.stakeholders.knooppunt-published.v1")
    record KnooppuntPublished(UUID guide, int version, Knooppunt knooppunt, Audience audience, By by, Instant at)
            implements GuideEvent {

        public KnooppuntRef ref() {
            return new KnooppuntRef(knooppunt.knooppunt(), version);
        }
    }

    /** @param source where its words come from */
    @ContractName("nl.wijkakkoord.stakeholders.guide-published.v1")
    record GuidePublished(
            UUID guide,
            int version,
            String source,
            List<GuidePhase> phases,
            List<GuideSpoor> sporen,
            List<GuideSensitivity> sensitivities,
            Audience audience,
            By by,
            Instant at)
            implements GuideEvent {}
}
