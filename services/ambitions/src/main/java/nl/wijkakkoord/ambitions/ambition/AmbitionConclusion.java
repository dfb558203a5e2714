// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbition;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionRefusal;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
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
                .then(() -> Decision.accepted(
                        withDeferred(ambition, concluded(ambition, decided, now), decided.by(), now)));
    }

    /** What waited until the version before the parties was no longer that comes in the next one. */
    static List<Event> withDeferred(Ambition ambition, AmbitionEvent ended, By by, Instant now) {
        var deferred = ambition.versions().deferred();
        return deferred.isEmpty()
                ? List.of(ended)
                : List.of(ended, ambition.evolve(ended).taken(deferred, by, now));
    }

    /** The parties agreed to a change of the criteria in force. */
    static Decision of(Ambition ambition, ChangeCriteria command, Instant now) {
        return refuseWhen(ambition.versions().adopted().isEmpty(), AmbitionRefusal.NOT_ADOPTED)
                .thenRecord(() -> new CriteriaChanged(
                        ambition.id(),
                        ambition.wijkaanpak(),
                        ambition.versions().adopted().orElseThrow().number(),
                        ambition.inForce().version() + 1,
                        command.change(),
                        command.round(),
                        command.objectives(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
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
            var events = new ArrayList<>(withDeferred(ambition, withdrawn, command.by(), now));
            events.add(Withdrawal.event(subject, ambition.wijkaanpak(), command.reason(), command.by(), now));
            return Decision.accepted(events);
        });
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
