// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.ambitions.Value;

/** An opgave that a wijkaanpak could take up: proposed, chosen or rejected by the parties, and elaborated. */
public sealed interface OpgaveEvent extends Event {

    UUID opgave();

    /** @param theme of the wijkaanpak, by its name in the catalogue of themes */
    @ContractName("nl.wijkakkoord.opgaven.opgave-proposed.v1")
    record OpgaveProposed(
            UUID opgave,
            UUID wijkaanpak,
            String theme,
            String title,
            String description,
            Audience audience,
            By by,
            Instant at)
            implements OpgaveEvent {}

    /** Who proposed it does not stand by it any more, and nothing rests on it. The parties can still have chosen it. */
    @ContractName("nl.wijkakkoord.opgaven.opgave-withdrawn.v1")
    record OpgaveWithdrawn(UUID opgave, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements OpgaveEvent {}

    /** The parties take it up. */
    @ContractName("nl.wijkakkoord.opgaven.opgave-chosen.v1")
    record OpgaveChosen(UUID opgave, UUID wijkaanpak, UUID choice, UUID round, Audience audience, By by, Instant at)
            implements OpgaveEvent {}

    /** The parties do not take it up, whatever they decided of it before. */
    @ContractName("nl.wijkakkoord.opgaven.opgave-rejected.v1")
    record OpgaveRejected(
            UUID opgave, UUID wijkaanpak, UUID choice, UUID round, String reason, Audience audience, By by, Instant at)
            implements OpgaveEvent {}

    /** Replaces the objective of that name. */
    @ContractName("nl.wijkakkoord.opgaven.objective-set.v1")
    record ObjectiveSet(UUID opgave, UUID wijkaanpak, OpgaveObjective objective, Audience audience, By by, Instant at)
            implements OpgaveEvent {}

    /**
     * The objective is to be in the joint ambition too.
     *
     * @param theme of the opgave
     */
    @ContractName("nl.wijkakkoord.opgaven.objective-proposed-for-ambition.v1")
    record ObjectiveProposedForAmbition(
            UUID opgave, UUID wijkaanpak, String theme, OpgaveObjective objective, Audience audience, By by, Instant at)
            implements OpgaveEvent {}

    /**
     * The norm stands in it whole, so the verdicts can be computed again whatever becomes of the objective.
     *
     * @param measured in the unit of the norm, with the day it was measured
     * @param source where the figure comes from
     * @param verdicts on each stage in the order of their dates, and on the target last
     * @see Criterion#verdictsOn
     */
    @ContractName("nl.wijkakkoord.opgaven.objective-measured.v1")
    record ObjectiveMeasured(
            UUID opgave,
            UUID wijkaanpak,
            String objective,
            Criterion norm,
            Value measured,
            String source,
            List<TargetVerdict> verdicts,
            Audience audience,
            By by,
            Instant at)
            implements OpgaveEvent {
        public ObjectiveMeasured {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * What was measured was entered wrongly. From now on these values stand in the place of the mistaken ones; the verdicts are
     * by the norm of then.
     *
     * @param number of the measurement, in the order in which those of the opgave were entered, from 1
     * @param reason why it was mistaken
     * @param measured in the unit of the norm, with the day it was measured
     * @param source where the figure comes from
     * @param verdicts as of what is measured
     */
    @ContractName("nl.wijkakkoord.opgaven.objective-measurement-corrected.v1")
    record ObjectiveMeasurementCorrected(
            UUID opgave,
            UUID wijkaanpak,
            String objective,
            int number,
            String reason,
            Value measured,
            String source,
            List<TargetVerdict> verdicts,
            Audience audience,
            By by,
            Instant at)
            implements OpgaveEvent {
        public ObjectiveMeasurementCorrected {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * It is concrete enough to be executed: there are objectives, measures with a responsible party each, and a
     * financing plan.
     *
     * @param objectives by name
     * @param measures by id
     */
    @ContractName("nl.wijkakkoord.opgaven.opgave-elaborated.v1")
    record OpgaveElaborated(
            UUID opgave,
            UUID wijkaanpak,
            List<String> objectives,
            List<UUID> measures,
            Audience audience,
            By by,
            Instant at)
            implements OpgaveEvent {
        public OpgaveElaborated {
            objectives = List.copyOf(objectives);
            measures = List.copyOf(measures);
        }
    }

    /**
     * It lacks something that an elaborated opgave has: its last objective was removed, a measure was added or withdrawn, or nobody is responsible for
     * one any more, or nothing is left of the financing plan. It is chosen, and can be elaborated anew.
     */
    @ContractName("nl.wijkakkoord.opgaven.opgave-elaborated-no-longer.v1")
    record OpgaveElaboratedNoLonger(UUID opgave, UUID wijkaanpak, Audience audience, By by, Instant at)
            implements OpgaveEvent {}

    /**
     * The opgave has that objective no longer. What was measured of it stays in the history.
     *
     * @param objective its name
     */
    @ContractName("nl.wijkakkoord.opgaven.objective-removed.v1")
    record ObjectiveRemoved(
            UUID opgave, UUID wijkaanpak, String objective, String reason, Audience audience, By by, Instant at)
            implements OpgaveEvent {}
}
