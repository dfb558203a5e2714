// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbitionDraft;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionRefusal;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion.Status;
import nl.wijkakkoord.ambitions.criterion.CriteriaReplaced;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** How the decision on a version of the joint ambition ends: with what the parties decided, or without. A party takes back its own. */
final class AmbitionConclusion {
    private AmbitionConclusion() {}

    /** Takes over what a round decided, if it decided on exactly what was frozen. */
    static Decision of(Ambition ambition, Conclusion decided, Instant now) {
        var frozen = ambition.versions().frozen(decided.subject().version());
        return decided.checkDecidedOn(
                        ambition.wijkaanpak(), frozen, AmbitionRefusal.UNKNOWN_VERSION, AmbitionRefusal.DIGEST_DIFFERS)
                .then(() -> Decision.accepted(List.<Event>copyOf(events(ambition, decided, now))));
    }

    /** The parties agreed to change criteria of what they adopted. */
    static Decision change(Ambition ambition, ChangeCriteria command, Instant now) {
        return refuseWhen(ambition.versions().adopted().isEmpty(), AmbitionRefusal.NOT_ADOPTED)
                .thenRecord(() ->
                        changed(ambition, command.change(), command.round(), command.objectives(), command.by(), now));
    }

    /** What they agreed to change while this version was written or before them holds in it too (ADR 0029). */
    private static List<AmbitionEvent> events(Ambition ambition, Conclusion decided, Instant now) {
        var events = new ArrayList<AmbitionEvent>();
        events.add(concluded(ambition, decided, now));
        var after = ambition.evolve(events.getLast());
        for (var change : carried(ambition, decided)) {
            events.add(changed(after, change.change(), change.round(), change.after(), decided.by(), now));
            after = after.evolve(events.getLast());
        }
        events.addAll(deferred(ambition, after, decided.by(), now));
        return events;
    }

    /** What waited until the version before the parties was no longer that comes in the next one. */
    private static List<AmbitionEvent> deferred(Ambition before, Ambition after, By by, Instant now) {
        var deferred = before.versions().deferred();
        return deferred.isEmpty() ? List.of() : List.of(after.taken(deferred, by, now));
    }

    private static List<CriteriaReplaced> carried(Ambition ambition, Conclusion decided) {
        var version = ambition.versions().version(decided.subject().version()).orElseThrow();
        return decided.agreed() ? ambition.inForce().carriedInto(version.text(), version.writtenOn()) : List.of();
    }

    private static CriteriaChanged changed(
            Ambition ambition, UUID change, UUID round, List<CriteriaOf> objectives, By by, Instant now) {
        return new CriteriaChanged(
                ambition.id(),
                ambition.wijkaanpak(),
                ambition.versions().adopted().orElseThrow().number(),
                ambition.inForce().version() + 1,
                change,
                round,
                objectives,
                Audience.ofWijkaanpak(),
                by,
                now);
    }

    /**
     * Its last version is taken back: of the joint one the version that is before the parties (ADR 0028).
     *
     * @param openRound on the joint one, null when none is
     */
    static Decision of(
            Ambition ambition,
            WithdrawAmbition command,
            ActorAuthority authority,
            @Nullable UUID openRound,
            Instant now) {
        return checkMayWithdraw(ambition, command.by(), authority, openRound).then(() -> {
            var last = ambition.versions().last();
            var withdrawn = new AmbitionWithdrawn(
                    ambition.id(),
                    ambition.wijkaanpak(),
                    last.number(),
                    last.digest(),
                    command.reason(),
                    Audience.ofWijkaanpak(),
                    command.by(),
                    now);
            if (ambition.owner() != null) {
                return Decision.accepted(withdrawn);
            }
            var subject = new SubjectRef(SubjectType.AMBITION, ambition.id(), last.number(), last.digest());
            var events = new ArrayList<Event>(deferred(ambition, ambition.evolve(withdrawn), command.by(), now));
            events.add(Withdrawal.event(subject, ambition.wijkaanpak(), command.reason(), command.by(), now));
            return Decision.accepted(withdrawn, events);
        });
    }

    /** A draft is everybody's, so whoever may write it ends it (ADR 0028). */
    static Decision ofDraft(Ambition ambition, WithdrawAmbitionDraft command, ActorAuthority authority, Instant now) {
        return ambition.checkMayRedraft(authority)
                .thenRecord(() -> new AmbitionDraftWithdrawn(
                        ambition.id(),
                        ambition.wijkaanpak(),
                        ambition.versions().last().number(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    static Check checkMayWithdraw(Ambition ambition, By by, ActorAuthority authority, @Nullable UUID openRound) {
        return ambition.owner() == null
                ? ambition.checkTogether(authority)
                        .and(() -> Withdrawal.check(ambition.versions().lastIs(Status.SUBMITTED), openRound))
                : ambition.checkMayRestate(authority, by)
                        .and(() -> refuseWhen(
                                !ambition.versions().lastIs(Status.STATED), AmbitionRefusal.ALREADY_WITHDRAWN));
    }

    private static AmbitionEvent concluded(Ambition ambition, Conclusion decided, Instant now) {
        var id = ambition.id();
        var wijkaanpak = ambition.wijkaanpak();
        var number = decided.subject().version();
        var digest = decided.subject().digest();
        var round = decided.round();
        var criteria = ambition.inForce().version() + 1;
        var all = Audience.ofWijkaanpak();
        return decided.agreed()
                ? new AmbitionAdopted(id, wijkaanpak, number, digest, round, criteria, all, decided.by(), now)
                : new AmbitionNotAdopted(id, wijkaanpak, number, digest, round, all, decided.by(), now);
    }
}
