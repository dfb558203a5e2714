// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftNextAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RedraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RestateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.StateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.SubmitAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.TakeUpObjective;
import nl.wijkakkoord.ambitions.ambition.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionStated;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.ObjectiveDeferred;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/**
 * An ambition, as its events tell it.
 *
 * @param owner null for the joint one
 * @param inForce criteria of the version that was adopted last, as changed since
 */
public record Ambition(
        @Nullable UUID id,
        @Nullable UUID wijkaanpak,
        @Nullable OrganisationId owner,
        @Nullable AmbitionScope scope,
        AmbitionVersions versions,
        CriteriaSet inForce) {
    static final Ambition NONE = new Ambition(null, null, null, null, AmbitionVersions.NONE, CriteriaSet.NONE);
    static final Fold<Ambition, AmbitionEvent> FOLD = new Fold<>(NONE, AmbitionEvent.class, Ambition::evolve);

    Ambition evolve(AmbitionEvent event) {
        return switch (event) {
            case AmbitionStated e ->
                new Ambition(
                        e.ambition(),
                        e.wijkaanpak(),
                        e.owner(),
                        e.scope(),
                        versions.stated(e.version(), e.text()),
                        inForce);
            case AmbitionDrafted e ->
                new Ambition(
                        e.ambition(),
                        e.wijkaanpak(),
                        null,
                        AmbitionScope.WIJK,
                        versions.drafted(e.version(), e.text()),
                        inForce);
            case AmbitionSubmitted e ->
                with(versions.with(e.version(), version -> version.submitted(e.themes(), e.digest())));
            case AmbitionAdopted e -> adopted(e);
            case AmbitionNotAdopted e ->
                with(versions.with(e.version(), version -> version.decided(Status.NOT_ADOPTED, e.round())));
            case ObjectiveDeferred e -> with(versions.deferring(e.objective()));
            case CriteriaChanged e ->
                new Ambition(
                        id, wijkaanpak, owner, scope, versions, inForce.changed(e.criteriaVersion(), e.objectives()));
        };
    }

    Decision draft(DraftAmbition command, ActorAuthority authority, AmbitionFacts around, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(id != null, AmbitionRefusal.AMBITION_EXISTS))
                .and(() -> DraftMerge.check(command.text(), versions.all()))
                .and(() -> TextCheck.check(command.text(), around))
                .then(() -> drafted(command.ambition(), command.wijkaanpak(), 1, command.text(), command.by(), now));
    }

    Decision redraft(RedraftAmbition command, ActorAuthority authority, AmbitionFacts around, Instant now) {
        return checkMayRedraft(authority)
                .and(() -> DraftMerge.check(command.text(), versions.all()))
                .and(() -> TextCheck.check(command.text(), around))
                .then(() -> drafted(id, wijkaanpak, versions.last().number(), command.text(), command.by(), now));
    }

    Check checkMayRedraft(ActorAuthority authority) {
        return checkTogether(authority)
                .and(() -> Check.refuseWhen(!versions.lastIs(Status.DRAFT), AmbitionRefusal.NO_DRAFT));
    }

    Decision draftNext(DraftNextAmbition command, ActorAuthority authority, AmbitionFacts around, Instant now) {
        return checkMayDraftNext(authority)
                .and(() -> DraftMerge.check(command.text(), versions.all()))
                .and(() -> TextCheck.check(command.text(), around))
                .then(() -> drafted(id, wijkaanpak, versions.last().number() + 1, command.text(), command.by(), now));
    }

    Check checkMayDraftNext(ActorAuthority authority) {
        return checkTogether(authority)
                .and(() -> Check.refuseWhen(versions.lastIs(Status.DRAFT), AmbitionRefusal.DRAFT_EXISTS))
                .and(() -> Check.refuseWhen(versions.lastIs(Status.SUBMITTED), AmbitionRefusal.AWAITING_DECISION));
    }

    Decision submit(SubmitAmbition command, ActorAuthority authority, List<ChosenTheme> themes, Instant now) {
        return checkMaySubmit(authority, themes).then(() -> {
            var version = versions.last();
            var sections = Sections.of(version.text(), themes);
            var frozen = FrozenSubject.of(SubjectType.AMBITION, id, version.number(), sections);
            var audience = Audience.ofWijkaanpak();
            var events = new ArrayList<Event>();
            events.add(new AmbitionSubmitted(
                    id, wijkaanpak, version.number(), themes, frozen.digest(), audience, command.by(), now));
            events.addAll(
                    frozen.submissionBeforeAmbition(wijkaanpak, version.text().title(), audience, command.by(), now));
            return Decision.accepted(events);
        });
    }

    Check checkMaySubmit(ActorAuthority authority, List<ChosenTheme> themes) {
        return checkMayRedraft(authority)
                .and(() -> SubmissionRules.check(versions.last().text(), themes))
                .and(() -> Sections.checkSize(Sections.of(versions.last().text(), themes)));
    }

    Decision state(StateAmbition command, ActorAuthority authority, AmbitionFacts around, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> DraftMerge.check(command.text(), versions.all()))
                .and(() -> TextCheck.check(command.text(), around))
                .thenRecord(() -> new AmbitionStated(
                        command.ambition(),
                        command.wijkaanpak(),
                        1,
                        command.by().organisation(),
                        command.scope(),
                        command.text(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision restate(RestateAmbition command, ActorAuthority authority, AmbitionFacts around, Instant now) {
        return checkMayRestate(authority, command.by())
                .and(() -> DraftMerge.check(command.text(), versions.all()))
                .and(() -> TextCheck.check(command.text(), around))
                .thenRecord(() -> new AmbitionStated(
                        id,
                        wijkaanpak,
                        versions.last().number() + 1,
                        owner,
                        scope,
                        command.text(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayRestate(ActorAuthority authority, By by) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(!by.organisation().equals(owner), AmbitionRefusal.NOT_THE_OWNER));
    }

    /**
     * An objective of an opgave is to be in it: in the draft, or else in a next version; while the parties decide, in
     * the one after that.
     */
    Decision takeUp(TakeUpObjective command, Instant now) {
        var objective = command.objective();
        return Decision.accepted(
                versions.lastIs(Status.SUBMITTED)
                        ? new ObjectiveDeferred(
                                id,
                                wijkaanpak,
                                versions.last().number(),
                                objective,
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)
                        : DraftMerge.drafted(this, List.of(objective), command.by(), now));
    }

    Decision changeCriteria(ChangeCriteria command, Instant now) {
        var adopted = adopted();
        if (adopted.isEmpty()) {
            return Decision.refused(AmbitionRefusal.NOT_ADOPTED);
        }
        return Decision.accepted(new CriteriaChanged(
                id,
                wijkaanpak,
                adopted.get().number(),
                inForce.version() + 1,
                command.change(),
                command.round(),
                command.objectives(),
                Audience.ofWijkaanpak(),
                command.by(),
                now));
    }

    /** Whether this member may ask the parties to change the criteria in force. */
    public Check checkMayRequestChange(ActorAuthority authority) {
        return checkTogether(authority).and(() -> Check.refuseWhen(adopted().isEmpty(), AmbitionRefusal.NOT_ADOPTED));
    }

    /** The version that holds; of the joint ambition, the one that the parties adopted. */
    Optional<AmbitionVersion> adopted() {
        return versions.adopted();
    }

    /** The number of the version that the parties adopted. */
    public Optional<Integer> adoptedVersion() {
        return adopted().map(AmbitionVersion::number);
    }

    private Check checkTogether(ActorAuthority authority) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(owner != null, AmbitionRefusal.NOT_THE_JOINT_AMBITION));
    }

    private static Decision drafted(UUID ambition, UUID wijkaanpak, int number, AmbitionText text, By by, Instant now) {
        return Decision.accepted(
                new AmbitionDrafted(ambition, wijkaanpak, number, text, Audience.ofWijkaanpak(), by, now));
    }

    private Ambition adopted(AmbitionAdopted event) {
        var after = versions.adopted(event.version(), event.round());
        var objectives = after.adopted().orElseThrow().text().objectives();
        return new Ambition(id, wijkaanpak, owner, scope, after, CriteriaSet.of(event.criteriaVersion(), objectives));
    }

    private Ambition with(AmbitionVersions changed) {
        return new Ambition(id, wijkaanpak, owner, scope, changed, inForce);
    }
}
