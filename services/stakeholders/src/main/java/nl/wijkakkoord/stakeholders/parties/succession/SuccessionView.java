// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionAnnounced;
import nl.wijkakkoord.stakeholders.parties.identity.Successions;
import org.jspecify.annotations.Nullable;

/**
 * @param name of the successor
 * @param municipality CBS code of the successor where it is a municipality
 * @param from first day on which the successor is in that place by law
 * @param passes what passes by the deed; null when everything does
 * @param acceptedAt since when the successor takes part in that place here; null as long as it did not accept
 */
record SuccessionView(
        OrganisationId predecessor,
        OrganisationId successor,
        String name,
        @Nullable String municipality,
        SuccessionGround ground,
        LocalDate from,
        @Nullable String passes,
        Evidence evidence,
        @Nullable Instant acceptedAt) {

    /** By predecessor, of which each has one. */
    static List<SuccessionView> of(Successions successions) {
        return Stream.concat(
                        successions.accepted().stream().map(SuccessionView::of),
                        successions.announced().values().stream().map(SuccessionView::of))
                .sorted(Comparator.comparing(SuccessionView::predecessor))
                .toList();
    }

    private static SuccessionView of(SuccessionAnnounced e) {
        return new SuccessionView(
                e.predecessor(),
                e.successor(),
                e.name(),
                e.municipality(),
                e.ground(),
                e.from(),
                e.passes(),
                e.evidence(),
                null);
    }

    private static SuccessionView of(PartySucceeded e) {
        return new SuccessionView(
                e.predecessor(),
                e.successor(),
                e.name(),
                e.municipality(),
                e.ground(),
                e.from(),
                e.passes(),
                e.evidence(),
                e.at());
    }
}
