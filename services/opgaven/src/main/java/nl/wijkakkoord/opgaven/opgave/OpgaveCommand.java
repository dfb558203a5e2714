// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

public sealed interface OpgaveCommand extends Command {

    UUID opgave();

    @Override
    default UUID target() {
        return opgave();
    }

    @Acts(Act.PREPARES)
    record ProposeOpgave(UUID opgave, UUID wijkaanpak, String theme, String title, String description, By by)
            implements OpgaveCommand {}

    @Acts(Act.PREPARES)
    record WithdrawOpgave(UUID opgave, String reason, By by) implements OpgaveCommand {}

    /** The parties take it up. */
    @Acts(Act.FOLLOWS)
    record ChooseOpgave(UUID opgave, UUID choice, UUID round, By by) implements OpgaveCommand {}

    /** The parties do not take it up. */
    @Acts(Act.FOLLOWS)
    record RejectOpgave(UUID opgave, UUID choice, UUID round, String reason, By by) implements OpgaveCommand {}

    /** Replaces the objective of that name. */
    @Acts(Act.PREPARES)
    record SetObjective(
            UUID opgave,
            String name,
            String text,
            Criterion norm,
            @Nullable String motivation,
            By by) implements OpgaveCommand {}

    @Acts(Act.PREPARES)
    record RemoveObjective(UUID opgave, String objective, String reason, By by) implements OpgaveCommand {}

    /** The objective is to be in the joint ambition too. */
    @Acts(Act.PREPARES)
    record ProposeForAmbition(UUID opgave, String objective, By by) implements OpgaveCommand {}

    @Acts(Act.BRINGS)
    record MeasureObjective(UUID opgave, String objective, Value measured, String source, By by)
            implements OpgaveCommand {}

    /**
     * What was measured was entered wrongly.
     *
     * @param number of the measurement, in the opgave
     */
    @Acts(Act.BRINGS)
    record CorrectMeasurement(UUID opgave, int number, String reason, Value measured, String source, By by)
            implements OpgaveCommand {}

    /** It is concrete enough to be executed. */
    @Acts(Act.PREPARES)
    record ElaborateOpgave(UUID opgave, By by) implements OpgaveCommand {}

    /**
     * Its measures or its financing plan changed.
     *
     * @param lacking whether it surely lacks something now
     */
    @Acts(Act.FOLLOWS)
    record ReviewElaboration(UUID opgave, boolean lacking, By by) implements OpgaveCommand {}
}
