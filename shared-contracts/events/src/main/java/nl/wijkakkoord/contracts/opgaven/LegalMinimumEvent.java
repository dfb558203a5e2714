// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** What law asks at least, as the parties of a wijkaanpak recorded it. */
public sealed interface LegalMinimumEvent extends Event {

    UUID minimum();

    /**
     * It holds on its days as far as no version that begins later says otherwise; of two that begin on the same day, the
     * one recorded later does.
     *
     * @param version from 1
     * @param corrects number of the version that was recorded wrongly and holds on no day; null when law changed
     */
    @ContractName("nl.wijkakkoord.opgaven.legal-minimum-recorded.v1")
    record LegalMinimumRecorded(
            UUID minimum,
            UUID wijkaanpak,
            int version,
            Minimum content,
            @Nullable Integer corrects,
            Audience audience,
            By by,
            Instant at)
            implements LegalMinimumEvent {}

    /** It was recorded by mistake: law asks no such thing, and it holds on no day. Its versions stay readable. */
    @ContractName("nl.wijkakkoord.opgaven.legal-minimum-withdrawn.v1")
    record LegalMinimumWithdrawn(UUID minimum, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements LegalMinimumEvent {}
}
