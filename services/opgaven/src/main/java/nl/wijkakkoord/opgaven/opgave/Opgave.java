// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasured;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasurementCorrected;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveProposedForAmbition;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveRemoved;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveSet;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveChosen;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaborated;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaboratedNoLonger;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveRejected;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveWithdrawn;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.opgaven.minimum.NormBelowMinimum;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ChooseOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ElaborateOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ProposeOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RejectOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ReviewElaboration;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.SetObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.WithdrawOpgave;
import nl.wijkakkoord.opgaven.opgave.elaboration.Elaboration;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFact;
import nl.wijkakkoord.opgaven.opgave.measured.Measurements;
import nl.wijkakkoord.opgaven.opgave.withdrawal.Resting;
import nl.wijkakkoord.opgaven.opgave.withdrawal.WithdrawalRefusal;
import nl.wijkakkoord.opgaven.theme.ThemeRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
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
 * @param withdrawn null as long as who proposed it stands by it, and when the parties chose or rejected it all the same
 */
public record Opgave(
        @Nullable OpgaveProposed proposed,
        OpgaveStatus status,
        @Nullable OpgaveRejected rejected,
        List<OpgaveObjective> objectives,
        Measurements measured,
        @Nullable OpgaveWithdrawn withdrawn)
        implements Visible {
    static final Opgave NONE = new Opgave(null, OpgaveStatus.PROPOSED, null, List.of(), Measurements.NONE, null);
    public static final Fold<Opgave, OpgaveEvent> FOLD = new Fold<>(NONE, OpgaveEvent.class, Opgave::evolve);

    Opgave evolve(OpgaveEvent event) {
        return switch (event) {
            case OpgaveProposed e -> new Opgave(e, OpgaveStatus.PROPOSED, null, objectives, measured, null);
            case OpgaveChosen _ -> new Opgave(proposed, OpgaveStatus.CHOSEN, null, objectives, measured, null);
            case OpgaveWithdrawn e -> new Opgave(proposed, OpgaveStatus.WITHDRAWN, rejected, objectives, measured, e);
            case OpgaveRejected e -> new Opgave(proposed, OpgaveStatus.REJECTED, e, objectives, measured, null);
            case ObjectiveSet e ->
                new Opgave(
                        proposed,
                        status,
                        rejected,
                        ObjectiveRules.with(objectives, e.objective()),
                        measured,
                        withdrawn);
            case ObjectiveRemoved e ->
                new Opgave(
                        proposed,
                        status,
                        rejected,
                        ObjectiveRules.without(objectives, e.objective()),
                        measured,
                        withdrawn);
            case ObjectiveProposedForAmbition _ -> this;
            case ObjectiveMeasured e -> new Opgave(proposed, status, rejected, objectives, measured.with(e), withdrawn);
            case ObjectiveMeasurementCorrected e ->
                new Opgave(proposed, status, rejected, objectives, measured.with(e), withdrawn);
            case OpgaveElaborated _ ->
                new Opgave(proposed, OpgaveStatus.ELABORATED, rejected, objectives, measured, null);
            case OpgaveElaboratedNoLonger _ ->
                new Opgave(proposed, OpgaveStatus.CHOSEN, rejected, objectives, measured, null);
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

    Decision withdraw(
            WithdrawOpgave command, Resting resting, ActorAuthority authority, Successors enders, Instant now) {
        return checkMayWithdraw(resting, authority, command.by(), enders)
                .thenRecord(() -> new OpgaveWithdrawn(
                        id(), wijkaanpak(), command.reason(), Audience.ofWijkaanpak(), command.by(), now));
    }

    /**
     * As long as the parties did not decide on it and nothing rests on it.
     *
     * @param enders who ends it now, by who proposed it
     */
    Check checkMayWithdraw(Resting resting, ActorAuthority authority, By by, Successors enders) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(
                        !by.organisation().equals(enders.of(proposed.by().organisation())),
                        WithdrawalRefusal.OPGAVE_OF_ANOTHER))
                .and(() -> refuseWhen(status == OpgaveStatus.WITHDRAWN, WithdrawalRefusal.OPGAVE_WITHDRAWN, id()))
                .and(() -> refuseWhen(status != OpgaveStatus.PROPOSED, WithdrawalRefusal.OPGAVE_DECIDED_ON))
                .and(resting::check);
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

    /** Whether this member may work it out: also before it is chosen, so that the parties know what they choose. */
    public Check checkMayWork(ActorAuthority authority) {
        return authority.checkMayAct().and(this::checkGoesOn);
    }

    /** The objective of that name. */
    public Optional<OpgaveObjective> objective(String name) {
        return objectives.stream().filter(each -> each.name().equals(name)).findAny();
    }

    /** Whether it is worked on: neither the parties nor who proposed it said no. */
    Check checkGoesOn() {
        return refuseWhen(status == OpgaveStatus.REJECTED, OpgaveRefusal.REJECTED)
                .and(() -> refuseWhen(status == OpgaveStatus.WITHDRAWN, WithdrawalRefusal.OPGAVE_WITHDRAWN, id()));
    }

    static Check checkKnown(Optional<?> found, String objective) {
        return refuseWhen(found.isEmpty(), OpgaveRefusal.OBJECTIVE_UNKNOWN, objective);
    }
}
