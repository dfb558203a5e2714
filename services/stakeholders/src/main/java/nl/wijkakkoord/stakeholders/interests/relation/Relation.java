// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationReopened;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationResolved;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationWithdrawn;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.RelateInterests;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.ReopenRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.ResolveRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.WithdrawRelation;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.round.DecidedRound;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction or a reinforcement between interests of several parties, as its events tell it.
 *
 * @param resolved null as long as it is open
 * @param reopened the last time, null when it never was
 * @param withdrawn null as long as who recorded it stands by it
 */
public record Relation(
        @Nullable InterestsRelated related,
        @Nullable RelationResolved resolved,
        @Nullable RelationReopened reopened,
        @Nullable RelationWithdrawn withdrawn)
        implements Visible {

    static final Relation NONE = new Relation(null, null, null, null);
    public static final Fold<Relation, RelationEvent> FOLD = new Fold<>(NONE, RelationEvent.class, Relation::evolve);

    @Override
    public UUID wijkaanpak() {
        return related.wijkaanpak();
    }

    Relation evolve(RelationEvent event) {
        return switch (event) {
            case InterestsRelated e -> new Relation(e, null, null, null);
            case RelationResolved e -> new Relation(related, e, reopened, null);
            case RelationReopened e -> new Relation(related, null, e, null);
            case RelationWithdrawn e -> new Relation(related, null, reopened, e);
        };
    }

    /** @param shared those of the interests that are shared with the wijkaanpak */
    Decision relate(RelateInterests command, ActorRoles authority, Map<UUID, RelatedInterest> shared, Instant now) {
        return Check.refuseWhen(related != null, RelationRefusal.RELATION_EXISTS)
                .and(authority::checkMayBring)
                .and(() -> checkInterests(command.interests(), shared))
                .thenRecord(() -> new InterestsRelated(
                        command.relation(),
                        command.wijkaanpak(),
                        command.kind(),
                        command.interests().stream().map(shared::get).toList(),
                        command.explanation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param round null when this service has not heard that it was closed */
    Decision resolve(ResolveRelation command, ActorRoles authority, @Nullable DecidedRound round, Instant now) {
        return checkMayResolve(authority)
                .and(() -> Check.refuseWhen(round == null, RelationRefusal.ROUND_NOT_HEARD_OF, command.round()))
                .and(() -> Check.refuseWhen(round.agreed() == null, RelationRefusal.ROUND_NOT_AGREED, command.round()))
                .and(() -> Check.refuseWhen(
                        round.openedAt().isBefore(openSince()),
                        RelationRefusal.ROUND_BEFORE_RELATION,
                        command.round(),
                        openSince()))
                .and(() -> Check.refuseWhen(
                        !round.resolves().contains(related.relation()),
                        RelationRefusal.ROUND_NOT_ON_RELATION,
                        command.round()))
                .thenRecord(() -> new RelationResolved(
                        related.relation(),
                        wijkaanpak(),
                        round.round(),
                        round.agreed(),
                        command.explanation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Row 4-04: a decision resolves it. */
    Check checkMayResolve(ActorRoles authority) {
        return checkConcerned(authority)
                .and(this::checkStands)
                .and(() -> Check.refuseWhen(resolved != null, RelationRefusal.RELATION_ALREADY_RESOLVED));
    }

    /** Who decided before it was there did not decide on it. */
    private Instant openSince() {
        return reopened == null ? related.at() : reopened.at();
    }

    Decision withdraw(WithdrawRelation command, ActorRoles authority, Instant now) {
        return checkMayWithdraw(authority)
                .thenRecord(() -> new RelationWithdrawn(
                        related.relation(),
                        wijkaanpak(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** What a party recorded is its own to take back, as long as no decision resolved it (ADR 0028). */
    Check checkMayWithdraw(ActorRoles authority) {
        return authority
                .checkMayBring()
                .and(() -> Check.refuseWhen(
                        !authority.endsFor(related.by().organisation()), RelationRefusal.RELATION_OF_ANOTHER))
                .and(this::checkStands)
                .and(() -> Check.refuseWhen(resolved != null, RelationRefusal.RELATION_ALREADY_RESOLVED));
    }

    private Check checkStands() {
        return Check.refuseWhen(withdrawn != null, RelationRefusal.RELATION_WITHDRAWN);
    }

    RelationStatus status() {
        if (withdrawn != null) {
            return RelationStatus.WITHDRAWN;
        }
        return resolved == null ? RelationStatus.OPEN : RelationStatus.RESOLVED;
    }

    Decision reopen(ReopenRelation command, ActorRoles authority, Instant now) {
        return checkMayReopen(authority)
                .thenRecord(() -> new RelationReopened(
                        related.relation(),
                        wijkaanpak(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayReopen(ActorRoles authority) {
        return checkConcerned(authority)
                .and(() -> Check.refuseWhen(resolved == null, RelationRefusal.RELATION_IS_OPEN));
    }

    /** Ours: the parties whose interests they are; nobody settles what is another's. */
    private Check checkConcerned(ActorRoles authority) {
        var concerned = related.interests().stream().anyMatch(interest -> authority.speaksFor(interest.organisation()));
        return authority.checkMayBring().and(() -> Check.refuseWhen(!concerned, RelationRefusal.NOT_YOUR_RELATION));
    }

    /** Rows 4-02, 4-04 and 4-05: each is shared and named once, and they are of two parties at least. */
    private static Check checkInterests(List<UUID> interests, Map<UUID, RelatedInterest> shared) {
        var seen = new HashSet<UUID>();
        return Check.all(interests.stream()
                        .map(interest -> Check.refuseWhen(
                                        !shared.containsKey(interest), RelationRefusal.INTEREST_NOT_SHARED, interest)
                                .and(() -> Check.refuseWhen(
                                        !seen.add(interest), RelationRefusal.INTEREST_NAMED_TWICE, interest))))
                .and(() -> Check.refuseWhen(
                        interests.stream()
                                        .map(interest -> shared.get(interest).organisation())
                                        .distinct()
                                        .count()
                                < 2,
                        RelationRefusal.INTERESTS_OF_ONE_PARTY));
    }
}
