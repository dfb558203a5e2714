// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;

public sealed interface AmbitionCommand extends Command {

    UUID ambition();

    @Override
    default UUID target() {
        return ambition();
    }

    /** Computed from the wijkaanpak, so that two who draft a first joint ambition at once meet in one aggregate. */
    static UUID jointAmbitionOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("joint ambition of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    /** The first version of the joint ambition. */
    @Acts(Act.PREPARES)
    record DraftAmbition(UUID wijkaanpak, AmbitionText text, By by) implements AmbitionCommand {
        @Override
        public UUID ambition() {
            return jointAmbitionOf(wijkaanpak);
        }
    }

    /** Replaces the draft. */
    @Acts(Act.PREPARES)
    record RedraftAmbition(UUID ambition, AmbitionText text, By by) implements AmbitionCommand {}

    @Acts(Act.PREPARES)
    record DraftNextAmbition(UUID ambition, AmbitionText text, By by) implements AmbitionCommand {}

    /** Freezes the draft and puts it before the parties. */
    @Acts(Act.PREPARES)
    record SubmitAmbition(UUID ambition, By by) implements AmbitionCommand {}

    /** Takes the version of the joint ambition that is before the parties back, or a party's own. */
    @Acts({Act.PREPARES, Act.BRINGS})
    record WithdrawAmbition(UUID ambition, String reason, By by) implements AmbitionCommand {}

    /** Of the joint ambition, where nobody goes on with it. */
    @Acts(Act.PREPARES)
    record WithdrawAmbitionDraft(UUID ambition, String reason, By by) implements AmbitionCommand {}

    /** A party's own. */
    @Acts(Act.BRINGS)
    record StateAmbition(UUID ambition, UUID wijkaanpak, AmbitionScope scope, AmbitionText text, By by)
            implements AmbitionCommand {}

    /** The next version of a party's own. */
    @Acts(Act.BRINGS)
    record RestateAmbition(UUID ambition, AmbitionText text, By by) implements AmbitionCommand {}

    /** An objective of an opgave is to be in the joint ambition too. */
    @Acts(Act.FOLLOWS)
    record TakeUpObjective(UUID wijkaanpak, Objective objective, By by) implements AmbitionCommand {
        @Override
        public UUID ambition() {
            return jointAmbitionOf(wijkaanpak);
        }
    }

    /** The parties decided, in a round. */
    @Acts(Act.FOLLOWS)
    record ConcludeAmbition(Conclusion conclusion) implements AmbitionCommand, ConcludingCommand {
        @Override
        public UUID ambition() {
            return conclusion.subject().id();
        }
    }

    /** The parties agreed to a change of these criteria. */
    @Acts(Act.FOLLOWS)
    record ChangeCriteria(UUID ambition, UUID change, UUID round, List<CriteriaOf> objectives, By by)
            implements AmbitionCommand {}
}
