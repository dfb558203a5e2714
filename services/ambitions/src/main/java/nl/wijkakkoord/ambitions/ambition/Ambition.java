// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftNextAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RedraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RestateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.StateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.SubmitAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.TakeUpObjective;
import nl.wijkakkoord.ambitions.ambition.objective.ObjectiveFacts;
import nl.wijkakkoord.ambitions.ambition.objective.ObjectiveMerge;
import nl.wijkakkoord.ambitions.ambition.objective.ObjectiveRules;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionRefusal;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionSections;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion.Status;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersions;
import nl.wijkakkoord.ambitions.criterion.CriteriaSet;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionStated;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.ObjectiveDeferred;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
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
        CriteriaSet inForce)
        implements Visible {

    public static final Ambition NONE = new Ambition(null, null, null, null, AmbitionVersions.NONE, CriteriaSet.NONE);
    public static final Fold<Ambition, AmbitionEvent> FOLD = new Fold<>(NONE, AmbitionEvent.class, Ambition::evolve);

    public Ambition evolve(AmbitionEvent event) {
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
                        versions.drafted(e.version(), e.text(), inForce.version()),
                        inForce);
            case AmbitionSubmitted e ->
                with(versions.with(e.version(), version -> version.submitted(e.themes(), e.digest())), inForce);
            case AmbitionAdopted e -> {
                var after = versions.adopted(e.version(), e.round());
                var objectives = after.adopted().orElseThrow().text().objectives();
                yield with(after, CriteriaSet.of(e.criteriaVersion(), objectives));
            }
            case AmbitionNotAdopted e ->
                with(versions.with(e.version(), version -> version.decided(Status.NOT_ADOPTED, e.round())), inForce);
            case AmbitionDraftWithdrawn e -> with(versions.with(e.version(), AmbitionVersion::withdrawn), inForce);
            case AmbitionWithdrawn e -> with(versions.with(e.version(), AmbitionVersion::withdrawn), inForce);
            case ObjectiveDeferred e -> with(versions.deferring(e.objective()), inForce);
            case CriteriaChanged e -> with(versions, inForce.changed(e));
        };
    }

    /** Of the version that others see: the criteria in force, or those of the last words while none are. */
    List<CriteriaOf> criteria() {
        var ofWords = CriteriaSet.of(0, versions.shown().text().objectives());
        return (inForce.version() == 0 ? ofWords : inForce).objectives();
    }

    private Ambition with(AmbitionVersions changed, CriteriaSet criteria) {
        return new Ambition(id, wijkaanpak, owner, scope, changed, criteria);
    }

    Decision draft(DraftAmbition command, ActorAuthority authority, ObjectiveFacts facts, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(id != null, AmbitionRefusal.AMBITION_EXISTS))
                .and(() -> checkText(command.text(), facts))
                .thenRecord(
                        () -> drafted(command.ambition(), command.wijkaanpak(), 1, command.text(), command.by(), now));
    }

    Decision redraft(RedraftAmbition command, ActorAuthority authority, ObjectiveFacts facts, Instant now) {
        return checkMayRedraft(authority)
                .and(() -> checkText(command.text(), facts))
                .thenRecord(() -> drafted(id, wijkaanpak, versions.last().number(), command.text(), command.by(), now));
    }

    Check checkMayRedraft(ActorAuthority authority) {
        return checkTogether(authority).and(versions::checkDraft);
    }

    Decision draftNext(DraftNextAmbition command, ActorAuthority authority, ObjectiveFacts facts, Instant now) {
        return checkMayDraftNext(authority)
                .and(() -> checkText(command.text(), facts))
                .thenRecord(
                        () -> drafted(id, wijkaanpak, versions.last().number() + 1, command.text(), command.by(), now));
    }

    Check checkMayDraftNext(ActorAuthority authority) {
        return checkTogether(authority).and(versions::checkNext);
    }

    Decision submit(SubmitAmbition command, ActorAuthority authority, List<ChosenTheme> themes, Instant now) {
        return checkMaySubmit(authority, themes).then(() -> {
            var version = versions.last();
            var sections = AmbitionSections.of(version.text(), themes);
            var frozen = FrozenSubject.of(SubjectType.AMBITION, id, version.number(), sections);
            var audience = Audience.ofWijkaanpak();
            return Decision.accepted(
                    new AmbitionSubmitted(
                            id, wijkaanpak, version.number(), themes, frozen.digest(), audience, command.by(), now),
                    frozen.submissionBeforeAmbition(wijkaanpak, version.text().title(), audience, command.by(), now));
        });
    }

    Check checkMaySubmit(ActorAuthority authority, List<ChosenTheme> themes) {
        return checkMayRedraft(authority)
                .and(() -> ObjectiveRules.checkAdoptable(versions.last().text(), themes))
                .and(() -> AmbitionSections.checkSize(versions.last().text(), themes));
    }

    Decision state(StateAmbition command, ActorAuthority authority, ObjectiveFacts facts, Instant now) {
        return authority
                .checkMayBring()
                .and(() -> checkText(command.text(), facts))
                .thenRecord(() -> stated(
                        command.ambition(),
                        command.wijkaanpak(),
                        1,
                        command.scope(),
                        command.text(),
                        command.by(),
                        now));
    }

    Decision restate(RestateAmbition command, ActorAuthority authority, ObjectiveFacts facts, Instant now) {
        return checkMayRestate(authority, command.by())
                .and(() -> checkText(command.text(), facts))
                .thenRecord(() ->
                        stated(id, wijkaanpak, versions.last().number() + 1, scope, command.text(), command.by(), now));
    }

    /** Of whose it is now, where that is one party's. */
    Ambition with(Successors successors) {
        return owner == null ? this : new Ambition(id, wijkaanpak, successors.of(owner), scope, versions, inForce);
    }

    Check checkMayRestate(ActorAuthority authority, By by) {
        return authority
                .checkMayBring()
                .and(() -> refuseWhen(!by.organisation().equals(owner), AmbitionRefusal.NOT_THE_OWNER));
    }

    /**
     * An objective of an opgave is to be in it: in the draft, or else in a next version; while the parties decide, in
     * the one after that.
     */
    Decision takeUp(TakeUpObjective command, Instant now) {
        return Decision.accepted(
                versions.lastIs(Status.SUBMITTED)
                        ? new ObjectiveDeferred(
                                id,
                                wijkaanpak,
                                versions.last().number(),
                                command.objective(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)
                        : taken(List.of(command.objective()), command.by(), now));
    }

    /** The draft, or else the next version of what holds, with these objectives in it. */
    AmbitionDrafted taken(List<Objective> objectives, By by, Instant now) {
        var last = versions.last();
        if (versions.lastIs(Status.DRAFT)) {
            return drafted(id, wijkaanpak, last.number(), ObjectiveMerge.into(last.text(), objectives), by, now);
        }
        var holds =
                versions.adopted().map(version -> inForce.in(version.text())).orElse(last.text());
        return drafted(id, wijkaanpak, last.number() + 1, ObjectiveMerge.into(holds, objectives), by, now);
    }

    /** Whether this member may ask the parties to change the criteria in force. */
    public Check checkMayRequestChange(ActorAuthority authority) {
        return checkTogether(authority)
                .and(() -> refuseWhen(versions.adopted().isEmpty(), AmbitionRefusal.NOT_ADOPTED));
    }

    Check checkTogether(ActorAuthority authority) {
        return authority.checkMayAct().and(() -> refuseWhen(owner != null, AmbitionRefusal.NOT_THE_JOINT_AMBITION));
    }

    private Check checkText(AmbitionText text, ObjectiveFacts facts) {
        return ObjectiveRules.checkText(text, facts, versions.opgaven());
    }

    private static AmbitionDrafted drafted(
            UUID ambition, UUID wijkaanpak, int number, AmbitionText text, By by, Instant now) {
        return new AmbitionDrafted(ambition, wijkaanpak, number, text, Audience.ofWijkaanpak(), by, now);
    }

    private static AmbitionStated stated(
            UUID ambition, UUID wijkaanpak, int number, AmbitionScope scope, AmbitionText text, By by, Instant now) {
        return new AmbitionStated(
                ambition, wijkaanpak, number, by.organisation(), scope, text, Audience.ofWijkaanpak(), by, now);
    }
}
