// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasured;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasurementCorrected;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveProposedForAmbition;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveSet;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveChosen;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaborated;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaboratedNoLonger;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveRejected;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.opgaven.minimum.NormBelowMinimum;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ChooseOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ElaborateOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.MeasureObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ProposeForAmbition;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ProposeOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RejectOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ReviewElaboration;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.SetObjective;
import nl.wijkakkoord.opgaven.opgave.elaboration.Elaboration;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFact;
import nl.wijkakkoord.opgaven.opgave.measured.Measurements;
import nl.wijkakkoord.opgaven.opgave.measured.MeasuringRules;
import nl.wijkakkoord.opgaven.theme.ThemeRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * An opgave, as its events tell it.
 *
 * @param proposed null when there is none
 * @param rejected the last time that the parties did, null when what they decided last is to take it up
 * @param objectives each once, in the order in which they were first set
 * @param measured in the order in which that was entered
 */
public record Opgave(
        @Nullable OpgaveProposed proposed,
        OpgaveStatus status,
        @Nullable OpgaveRejected rejected,
        List<OpgaveObjective> objectives,
        Measurements measured)
        implements Visible {
    static final Opgave NONE = new Opgave(null, OpgaveStatus.PROPOSED, null, List.of(), Measurements.NONE);
    public static final Fold<Opgave, OpgaveEvent> FOLD = new Fold<>(NONE, OpgaveEvent.class, Opgave::evolve);

    Opgave evolve(OpgaveEvent event) {
        return switch (event) {
            case OpgaveProposed e -> new Opgave(e, OpgaveStatus.PROPOSED, null, objectives, measured);
            case OpgaveChosen _ -> new Opgave(proposed, OpgaveStatus.CHOSEN, null, objectives, measured);
            case OpgaveRejected e -> new Opgave(proposed, OpgaveStatus.REJECTED, e, objectives, measured);
            case ObjectiveSet e ->
                new Opgave(proposed, status, rejected, ObjectiveRules.with(objectives, e.objective()), measured);
            case ObjectiveProposedForAmbition _ -> this;
            case ObjectiveMeasured e -> new Opgave(proposed, status, rejected, objectives, measured.with(e));
            case ObjectiveMeasurementCorrected e ->
                new Opgave(proposed, status, rejected, objectives, measured.with(e));
            case OpgaveElaborated _ -> new Opgave(proposed, OpgaveStatus.ELABORATED, rejected, objectives, measured);
            case OpgaveElaboratedNoLonger _ ->
                new Opgave(proposed, OpgaveStatus.CHOSEN, rejected, objectives, measured);
        };
    }

    public UUID id() {
        return proposed.opgave();
    }

    @Override
    public UUID wijkaanpak() {
        return proposed.wijkaanpak();
    }

    public String theme() {
        return proposed.theme();
    }

    /** @param taken whether the wijkaanpak takes the theme along */
    Decision propose(ProposeOpgave command, boolean taken, ActorAuthority authority, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(!taken, ThemeRefusal.THEME_NOT_TAKEN_ALONG, command.theme()))
                .thenRecord(() -> new OpgaveProposed(
                        command.opgave(),
                        command.wijkaanpak(),
                        command.theme(),
                        command.title(),
                        command.description(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** What was taken up before stays as far as it is. */
    Decision choose(ChooseOpgave command, Instant now) {
        return status == OpgaveStatus.CHOSEN || status == OpgaveStatus.ELABORATED
                ? Decision.accepted()
                : Decision.accepted(new OpgaveChosen(
                        id(),
                        wijkaanpak(),
                        command.choice(),
                        command.round(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision reject(RejectOpgave command, Instant now) {
        return Decision.accepted(new OpgaveRejected(
                id(),
                wijkaanpak(),
                command.choice(),
                command.round(),
                command.reason(),
                Audience.ofWijkaanpak(),
                command.by(),
                now));
    }

    /** @param above legal minimums that the norm stays below */
    Decision set(SetObjective command, List<NormBelowMinimum> above, ActorAuthority authority, Instant now) {
        return checkMayWork(authority)
                .and(() -> ObjectiveRules.checkNorm(command, above))
                .thenRecord(() -> new ObjectiveSet(
                        id(),
                        wijkaanpak(),
                        new OpgaveObjective(
                                command.name(),
                                command.text(),
                                command.norm(),
                                above.isEmpty() ? null : above.getFirst().minimum(),
                                command.motivation()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param ambition whether there is a joint one */
    Decision proposeForAmbition(ProposeForAmbition command, boolean ambition, ActorAuthority authority, Instant now) {
        var objective = objective(command.objective());
        return checkMayWork(authority)
                .and(() -> checkKnown(objective, command.objective()))
                .and(() -> refuseWhen(!ambition, OpgaveRefusal.NO_JOINT_AMBITION))
                .thenRecord(() -> new ObjectiveProposedForAmbition(
                        id(),
                        wijkaanpak(),
                        theme(),
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
    Decision measure(
            MeasureObjective command,
            @Nullable Criterion frozen,
            ActorAuthority authority,
            LocalDate today,
            Instant now) {
        var norm = objective(command.objective()).map(own -> frozen == null ? own.norm() : frozen);
        return checkMayMeasure(authority)
                .and(() -> checkKnown(norm, command.objective()))
                .and(() -> MeasuringRules.checkMeasured(
                        norm.orElseThrow(), command.measured().date(), today))
                .thenRecord(() -> new ObjectiveMeasured(
                        id(),
                        wijkaanpak(),
                        command.objective(),
                        norm.orElseThrow(),
                        command.measured(),
                        command.source(),
                        norm.orElseThrow().verdictsOn(command.measured()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision elaborate(ElaborateOpgave command, Elaboration elaboration, ActorAuthority authority, Instant now) {
        return checkMayElaborate(elaboration, authority)
                .thenRecord(() -> new OpgaveElaborated(
                        id(),
                        wijkaanpak(),
                        objectives.stream().map(OpgaveObjective::name).toList(),
                        elaboration.measures().stream()
                                .map(MeasureFact::measure)
                                .toList(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** What was worked out is otherwise than it was: one that lacks something is elaborated no longer. */
    Decision review(ReviewElaboration command, Elaboration elaboration, Instant now) {
        return status != OpgaveStatus.ELABORATED
                        || !command.lacking() && elaboration.missing(objectives).isEmpty()
                ? Decision.accepted()
                : Decision.accepted(
                        new OpgaveElaboratedNoLonger(id(), wijkaanpak(), Audience.ofWijkaanpak(), command.by(), now));
    }

    /** Row 2-02, and {@link Elaboration#missing}. */
    Check checkMayElaborate(Elaboration elaboration, ActorAuthority authority) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(status == OpgaveStatus.ELABORATED, OpgaveRefusal.ALREADY_ELABORATED))
                .and(() -> refuseWhen(status != OpgaveStatus.CHOSEN, OpgaveRefusal.NOT_CHOSEN))
                .and(() -> Check.of(elaboration.missing(objectives).stream().findFirst()));
    }

    /** What a party found out is its own to say. */
    Check checkMayMeasure(ActorAuthority authority) {
        return authority.checkMayBring().and(() -> refuseWhen(status == OpgaveStatus.REJECTED, OpgaveRefusal.REJECTED));
    }

    /** Whether this member may work it out: also before it is chosen, so that the parties know what they choose. */
    public Check checkMayWork(ActorAuthority authority) {
        return authority.checkMayAct().and(() -> refuseWhen(status == OpgaveStatus.REJECTED, OpgaveRefusal.REJECTED));
    }

    /** The objective of that name. */
    public Optional<OpgaveObjective> objective(String name) {
        return objectives.stream().filter(each -> each.name().equals(name)).findAny();
    }

    private static Check checkKnown(Optional<?> found, String objective) {
        return refuseWhen(found.isEmpty(), OpgaveRefusal.OBJECTIVE_UNKNOWN, objective);
    }
}
