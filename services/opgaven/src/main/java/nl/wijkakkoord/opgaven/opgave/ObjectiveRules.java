// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasured;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasurementCorrected;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveProposedForAmbition;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveRemoved;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaboratedNoLonger;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.opgaven.minimum.NormBelowMinimum;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.CorrectMeasurement;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.MeasureObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ProposeForAmbition;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RemoveObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.SetObjective;
import nl.wijkakkoord.opgaven.opgave.measured.MeasuringRules;
import nl.wijkakkoord.opgaven.opgave.withdrawal.RestingOnObjective;
import nl.wijkakkoord.opgaven.theme.ThemeRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** The objectives of an opgave. */
final class ObjectiveRules {
    private ObjectiveRules() {}

    /** The one of that name in its old place, or a new one at the end. */
    static List<OpgaveObjective> with(List<OpgaveObjective> objectives, OpgaveObjective objective) {
        var all = new ArrayList<>(objectives);
        var before = all.stream().map(OpgaveObjective::name).toList().indexOf(objective.name());
        if (before < 0) {
            all.add(objective);
        } else {
            all.set(before, objective);
        }
        return List.copyOf(all);
    }

    static List<OpgaveObjective> without(List<OpgaveObjective> objectives, String name) {
        return objectives.stream().filter(each -> !each.name().equals(name)).toList();
    }

    /** What was elaborated has an objective: without its last one it is so no longer (row 2-07). */
    static Decision remove(
            Opgave opgave, RemoveObjective command, RestingOnObjective resting, ActorAuthority authority, Instant now) {
        return opgave.checkMayWork(authority)
                .and(() -> Opgave.checkKnown(opgave.objective(command.objective()), command.objective()))
                .and(() -> resting.check(command.objective()))
                .then(() -> {
                    var events = new ArrayList<Event>();
                    events.add(new ObjectiveRemoved(
                            opgave.id(),
                            opgave.wijkaanpak(),
                            command.objective(),
                            command.reason(),
                            Audience.ofWijkaanpak(),
                            command.by(),
                            now));
                    if (opgave.status() == OpgaveStatus.ELABORATED
                            && opgave.objectives().size() == 1) {
                        events.add(new OpgaveElaboratedNoLonger(
                                opgave.id(), opgave.wijkaanpak(), Audience.ofWijkaanpak(), command.by(), now));
                    }
                    return Decision.accepted(events);
                });
    }

    /**
     * Rows 2-08, 2-11 and 2-29: whether the norm can be measured by, and is what law asks or says why not.
     *
     * @param above legal minimums that the norm stays below
     */
    static Check checkNorm(SetObjective command, List<NormBelowMinimum> above) {
        var norm = command.norm();
        var unit = norm.indicator().unit().orElse(norm.unit());
        return refuseWhen(!norm.unit().equals(unit), OpgaveRefusal.UNIT_OF_INDICATOR, norm.indicator(), unit)
                .and(() -> refuseWhen(!norm.inOrder(), OpgaveRefusal.STAGES_OUT_OF_ORDER, command.name()))
                .and(() -> Check.all(above.stream()
                        .map(below -> refuseWhen(
                                command.motivation() == null,
                                OpgaveRefusal.BELOW_LEGAL_MINIMUM,
                                norm.target().value(),
                                below.value(),
                                norm.unit(),
                                below.citation()))));
    }

    /**
     * @param ambition whether there is a joint one
     * @param themeWithdrawn whether the opgave's theme was taken out of the catalogue
     */
    static Decision proposeForAmbition(
            Opgave opgave,
            ProposeForAmbition command,
            boolean ambition,
            boolean themeWithdrawn,
            ActorAuthority authority,
            Instant now) {
        var objective = opgave.objective(command.objective());
        return opgave.checkMayWork(authority)
                .and(() -> Opgave.checkKnown(objective, command.objective()))
                .and(() -> refuseWhen(!ambition, OpgaveRefusal.NO_JOINT_AMBITION))
                .and(() -> refuseWhen(themeWithdrawn, ThemeRefusal.THEME_WITHDRAWN, opgave.theme()))
                .thenRecord(() -> new ObjectiveProposedForAmbition(
                        opgave.id(),
                        opgave.wijkaanpak(),
                        opgave.theme(),
                        objective.orElseThrow(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /**
     * @param frozen the norm as the parties adopted it in their ambition, by which it is measured then (row 1-15); null
     *     when they did not
     * @param today Dutch calendar day
     */
    static Decision measure(
            Opgave opgave,
            MeasureObjective command,
            @Nullable Criterion frozen,
            ActorAuthority authority,
            LocalDate today,
            Instant now) {
        var norm = opgave.objective(command.objective()).map(own -> frozen == null ? own.norm() : frozen);
        // What a party found out is its own to say.
        return authority
                .checkMayBring()
                .and(opgave::checkGoesOn)
                .and(() -> Opgave.checkKnown(norm, command.objective()))
                .and(() -> MeasuringRules.checkMeasured(
                        norm.orElseThrow(), command.measured().date(), today))
                .thenRecord(() -> new ObjectiveMeasured(
                        opgave.id(),
                        opgave.wijkaanpak(),
                        command.objective(),
                        norm.orElseThrow(),
                        command.measured(),
                        command.source(),
                        norm.orElseThrow().verdictsOn(command.measured()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** By the norm of when it was entered. */
    static Decision correct(
            Opgave opgave,
            CorrectMeasurement command,
            ActorAuthority authority,
            Successors successors,
            LocalDate today,
            Instant now) {
        var measured = opgave.measured();
        return authority
                .checkMayBring()
                .and(() -> MeasuringRules.checkKnown(measured, command.number()))
                .and(() -> MeasuringRules.checkMayCorrect(
                        measured.find(command.number()).orElseThrow(), command.by(), successors))
                .and(() -> MeasuringRules.checkMeasured(
                        measured.find(command.number()).orElseThrow().norm(),
                        command.measured().date(),
                        today))
                .then(() -> {
                    var mistaken = measured.find(command.number()).orElseThrow();
                    return Decision.accepted(new ObjectiveMeasurementCorrected(
                            opgave.id(),
                            opgave.wijkaanpak(),
                            mistaken.objective(),
                            command.number(),
                            command.reason(),
                            command.measured(),
                            command.source(),
                            mistaken.norm().verdictsOn(command.measured()),
                            Audience.ofWijkaanpak(),
                            command.by(),
                            now));
                });
    }
}
