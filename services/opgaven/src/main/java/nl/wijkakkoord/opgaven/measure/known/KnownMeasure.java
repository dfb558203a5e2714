// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.known;

import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Of which opgave a measure is, for who says something of it.
 *
 * @param measure null, as the others, when there is none
 * @param withdrawn whether it is not done
 */
public record KnownMeasure(
        @Nullable UUID measure,
        @Nullable UUID wijkaanpak,
        @Nullable UUID opgave,
        boolean withdrawn) implements Visible {
    public static final Fold<KnownMeasure, MeasureEvent> FOLD =
            new Fold<>(new KnownMeasure(null, null, null, false), MeasureEvent.class, KnownMeasure::evolve);

    KnownMeasure evolve(MeasureEvent event) {
        return switch (event) {
            case MeasureAdded e -> new KnownMeasure(e.measure(), e.wijkaanpak(), e.opgave(), false);
            case MeasureWithdrawn _ -> new KnownMeasure(measure, wijkaanpak, opgave, true);
            default -> this;
        };
    }
}
