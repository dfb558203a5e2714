// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.relation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationReopened;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationResolved;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.stakeholders.relation.RelationCommand.RelateInterests;
import nl.wijkakkoord.stakeholders.relation.RelationCommand.ReopenRelation;
import nl.wijkakkoord.stakeholders.relation.RelationCommand.ResolveRelation;
import nl.wijkakkoord.stakeholders.round.DecidedRound;
import nl.wijkakkoord.stakeholders.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction or a reinforcement between interests of several parties, as its events tell it.
 *
 * @param resolved null as long as it is open
 * @param reopened the last time, null when it never was
 */
record Relation(
        @Nullable InterestsRelated related,
        @Nullable RelationResolved resolved,
        @Nullable RelationReopened reopened) {

    static final Relation NONE = new Relation(null, null, null);

    Relation evolve(RelationEvent event) {
        return switch (event) {
            case InterestsRelated e -> new Relation(e, null, null);
            case RelationResolved e -> new Relation(related, e, reopened);
            case RelationReopened e -> new Relation(related, null, e);
        };
    }

    /** @param shared those of the interests that are shared with the wijkaanpak */
    Decision relate(RelateInterests command, Standing standing, Map<UUID, RelatedInterest> shared, Instant now) {
        return Decision.refusedWhen(related != null, RelationRefusal.RELATION_EXISTS)
                .or(standing::refusalUnlessMember)
                .or(() -> refusal(command.interests(), shared))
                .orElseGet(() -> Decision.accepted(new InterestsRelated(
                        command.relation(),
                        command.wijkaanpak(),
                        command.kind(),
                        command.interests().stream().map(shared::get).toList(),
                        command.explanation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    /** @param round null when this service has not heard that it was closed */
    Decision resolve(ResolveRelation command, Standing standing, @Nullable DecidedRound round, Instant now) {
        return mayResolve(standing)
                .or(() -> Decision.refusedWhen(round == null, RelationRefusal.ROUND_NOT_HEARD_OF, command.round()))
                .or(() ->
                        Decision.refusedWhen(round.agreed() == null, RelationRefusal.ROUND_NOT_AGREED, command.round()))
                .orElseGet(() -> Decision.accepted(new RelationResolved(
                        related.relation(),
                        related.wijkaanpak(),
                        round.round(),
                        round.agreed(),
                        command.explanation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayResolve(Standing standing) {
        return refusalUnlessConcerned(standing)
                .or(() -> Decision.refusedWhen(resolved != null, RelationRefusal.RELATION_ALREADY_RESOLVED));
    }

    Decision reopen(ReopenRelation command, Standing standing, Instant now) {
        return mayReopen(standing)
                .orElseGet(() -> Decision.accepted(new RelationReopened(
                        related.relation(),
                        related.wijkaanpak(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayReopen(Standing standing) {
        return refusalUnlessConcerned(standing)
                .or(() -> Decision.refusedWhen(resolved == null, RelationRefusal.RELATION_IS_OPEN));
    }

    /** The parties whose interests they are, and who leads the wijkaanpak. */
    private Optional<Decision> refusalUnlessConcerned(Standing standing) {
        var concerned = related.interests().stream()
                .anyMatch(interest -> interest.organisation().equals(standing.organisation()));
        return standing.refusalUnlessMember()
                .or(() -> Decision.refusedWhen(
                        !concerned && standing.refusalUnlessLeading().isPresent(), RelationRefusal.NOT_YOUR_RELATION));
    }

    private static Optional<Decision> refusal(List<UUID> interests, Map<UUID, RelatedInterest> shared) {
        var seen = new HashSet<UUID>();
        for (var interest : interests) {
            if (!shared.containsKey(interest)) {
                return Optional.of(Decision.refused(RelationRefusal.INTEREST_NOT_SHARED, interest));
            }
            if (!seen.add(interest)) {
                return Optional.of(Decision.refused(RelationRefusal.INTEREST_NAMED_TWICE, interest));
            }
        }
        var parties = interests.stream()
                .map(shared::get)
                .map(RelatedInterest::organisation)
                .distinct();
        return Decision.refusedWhen(parties.count() < 2, RelationRefusal.INTERESTS_OF_ONE_PARTY);
    }
}
