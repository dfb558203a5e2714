// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An ambition, in versions: the joint one of a wijkaanpak, which the parties adopt in a round, or one of a party alone,
 * which that party states. They are never merged.
 */
public sealed interface AmbitionEvent extends Event {

    UUID ambition();

    int version();

    /** A party says what it wants itself; a later version supersedes the one before. */
    @ContractName("nl.wijkakkoord.ambitions.ambition-stated.v1")
    record AmbitionStated(
            UUID ambition,
            UUID wijkaanpak,
            int version,
            OrganisationId owner,
            AmbitionScope scope,
            AmbitionText text,
            Audience audience,
            By by,
            Instant at)
            implements AmbitionEvent {}

    /** A version of the joint ambition that is not yet submitted; a later draft of the same version replaces it. */
    @ContractName("nl.wijkakkoord.ambitions.ambition-drafted.v1")
    record AmbitionDrafted(
            UUID ambition, UUID wijkaanpak, int version, AmbitionText text, Audience audience, By by, Instant at)
            implements AmbitionEvent {}

    /**
     * The version is frozen and put before the parties.
     *
     * @param themes of the wijkaanpak as they were then, which are frozen with it
     */
    @ContractName("nl.wijkakkoord.ambitions.ambition-submitted.v1")
    record AmbitionSubmitted(
            UUID ambition,
            UUID wijkaanpak,
            int version,
            List<ChosenTheme> themes,
            Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements AmbitionEvent {}

    /**
     * The version is the wijkaanpak's ambition from now on, and supersedes an earlier one. Its criteria are in force.
     *
     * @param criteriaVersion of the criteria in force, counted over all versions of the ambition
     */
    @ContractName("nl.wijkakkoord.ambitions.ambition-adopted.v1")
    record AmbitionAdopted(
            UUID ambition,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            int criteriaVersion,
            Audience audience,
            By by,
            Instant at)
            implements AmbitionEvent {}

    /** An objective of an opgave waits until the parties decided on the version before them; the next one has it. */
    @ContractName("nl.wijkakkoord.ambitions.objective-deferred.v1")
    record ObjectiveDeferred(
            UUID ambition, UUID wijkaanpak, int version, Objective objective, Audience audience, By by, Instant at)
            implements AmbitionEvent {}

    @ContractName("nl.wijkakkoord.ambitions.ambition-not-adopted.v1")
    record AmbitionNotAdopted(
            UUID ambition,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements AmbitionEvent {}

    /**
     * Criteria of the adopted version are others from now on, because the parties agreed to a change. Those of other
     * objectives stay.
     *
     * @param change the request that was agreed
     */
    @ContractName("nl.wijkakkoord.ambitions.criteria-changed.v1")
    record CriteriaChanged(
            UUID ambition,
            UUID wijkaanpak,
            int version,
            int criteriaVersion,
            UUID change,
            UUID round,
            List<CriteriaOf> objectives,
            Audience audience,
            By by,
            Instant at)
            implements AmbitionEvent {}

    /**
     * A version of the joint ambition is no longer before the parties, who did not decide on it; or a party takes back its
     * own ambition.
     *
     * @param digest null of a party's own, which was before nobody
     */
    @ContractName("nl.wijkakkoord.ambitions.ambition-withdrawn.v1")
    record AmbitionWithdrawn(
            UUID ambition,
            UUID wijkaanpak,
            int version,
            @Nullable Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements AmbitionEvent {}

    /** The draft is not worked on any more; it was before nobody. */
    @ContractName("nl.wijkakkoord.ambitions.ambition-draft-withdrawn.v1")
    record AmbitionDraftWithdrawn(
            UUID ambition, UUID wijkaanpak, int version, String reason, Audience audience, By by, Instant at)
            implements AmbitionEvent {}
}
