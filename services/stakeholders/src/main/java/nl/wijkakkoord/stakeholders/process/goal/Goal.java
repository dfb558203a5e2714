// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.GoalEvent;
import nl.wijkakkoord.contracts.stakeholders.GoalEvent.GoalChosen;
import nl.wijkakkoord.contracts.stakeholders.GoalEvent.GoalFlagged;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.ChooseGoal;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.FlagGoal;
import org.jspecify.annotations.Nullable;

/**
 * The goal of a wijkaanpak, as its events tell it.
 *
 * @param chosen the last one
 * @param flagged the last flag on that one; null when what it rests on is still in force
 */
record Goal(@Nullable GoalChosen chosen, @Nullable GoalFlagged flagged) implements Visible {
    static final Goal NONE = new Goal(null, null);
    static final Fold<Goal, GoalEvent> FOLD = new Fold<>(NONE, GoalEvent.class, Goal::evolve);

    @Override
    public UUID wijkaanpak() {
        return chosen.wijkaanpak();
    }

    Goal evolve(GoalEvent event) {
        return switch (event) {
            case GoalChosen e -> new Goal(e, null);
            case GoalFlagged e -> new Goal(chosen, e);
        };
    }

    /** @param definition that the command names; null when this service has not heard that it was agreed */
    Decision choose(ChooseGoal command, ActorRoles authority, @Nullable AgreedDefinition definition, Instant now) {
        var named = command.definition();
        return checkMayChoose(authority)
                .and(() -> Check.refuseWhen(named == null, GoalRefusal.GOAL_WITHOUT_DEFINITION))
                .and(() -> Check.refuseWhen(
                        definition == null, GoalRefusal.DEFINITION_NOT_HEARD_OF, named.definition(), named.version()))
                .and(() -> Check.refuseWhen(
                        !definition.inForce(),
                        GoalRefusal.DEFINITION_NOT_IN_FORCE,
                        named.definition(),
                        named.version()))
                .thenRecord(() -> new GoalChosen(
                        command.goal(),
                        command.wijkaanpak(),
                        chosen == null ? 1 : chosen.number() + 1,
                        command.kind(),
                        command.text(),
                        definition.ref(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    static Check checkMayChoose(ActorRoles authority) {
        return authority.checkLeading(Task.GOAL);
    }

    /** Nothing happens to a goal that rests on something else, or on this very version. */
    Decision flag(FlagGoal command, Instant now) {
        if (!chosen.definition().id().equals(command.definition())
                || chosen.definition().equals(command.replacement())) {
            return Decision.accepted();
        }
        return Decision.accepted(new GoalFlagged(
                chosen.goal(),
                chosen.wijkaanpak(),
                chosen.number(),
                command.replacement(),
                Audience.ofWijkaanpak(),
                command.by(),
                now));
    }
}
