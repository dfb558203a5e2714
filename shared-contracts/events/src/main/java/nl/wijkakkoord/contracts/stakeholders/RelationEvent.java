// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** A contradiction or a reinforcement between interests that two or more parties shared. */
public sealed interface RelationEvent extends Event {

    UUID relation();

    @ContractName("nl.wijkakkoord.stakeholders.interests-related.v1")
    record InterestsRelated(
            UUID relation,
            UUID wijkaanpak,
            RelationKind kind,
            List<RelatedInterest> interests,
            String explanation,
            Audience audience,
            By by,
            Instant at)
            implements RelationEvent {}

    /**
     * @param round in which the parties agreed to what resolves it
     * @param subject that they agreed to
     */
    @ContractName("nl.wijkakkoord.stakeholders.relation-resolved.v1")
    record RelationResolved(
            UUID relation,
            UUID wijkaanpak,
            UUID round,
            SubjectRef subject,
            String explanation,
            Audience audience,
            By by,
            Instant at)
            implements RelationEvent {}

    /** What was decided did not resolve it after all. */
    @ContractName("nl.wijkakkoord.stakeholders.relation-reopened.v1")
    record RelationReopened(UUID relation, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements RelationEvent {}

    /** Who recorded it takes it back: it was a mistake, or it is no more, without a decision. */
    @ContractName("nl.wijkakkoord.stakeholders.relation-withdrawn.v1")
    record RelationWithdrawn(UUID relation, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements RelationEvent {}
}
