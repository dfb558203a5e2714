// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.GoalKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param number goes up with every choice
 * @param flag null when what the goal rests on is still in force
 * @param allowedActions null when the past was asked for
 */
record GoalView(
        UUID id,
        long version,
        UUID wijkaanpak,
        int number,
        GoalKind kind,
        String text,
        SubjectRef definition,
        @Nullable Flag flag,
        By by,
        Instant at,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param replacement what came in the place of the definition */
    record Flag(SubjectRef replacement, Instant at) {}

    static GoalView of(Versioned<Goal> folded, @Nullable List<AllowedAction> allowedActions) {
        var chosen = folded.state().chosen();
        var flagged = folded.state().flagged();
        return new GoalView(
                chosen.goal(),
                folded.version(),
                chosen.wijkaanpak(),
                chosen.number(),
                chosen.kind(),
                chosen.text(),
                chosen.definition(),
                flagged == null ? null : new Flag(flagged.replacement(), flagged.at()),
                chosen.by(),
                chosen.at(),
                allowedActions);
    }
}
