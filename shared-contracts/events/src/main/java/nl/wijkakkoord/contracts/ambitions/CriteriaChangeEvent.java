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

/** A request to change criteria of the adopted ambition, on which the parties decide in a round. */
public sealed interface CriteriaChangeEvent extends Event {

    UUID change();

    /**
     * The request is frozen and put before the parties at once.
     *
     * @param version of the ambition
     * @param criteriaVersion in force when it was asked
     * @param objectives whose criteria are to be these
     */
    @ContractName("nl.wijkakkoord.ambitions.criteria-change-submitted.v1")
    record CriteriaChangeSubmitted(
            UUID change,
            UUID wijkaanpak,
            UUID ambition,
            int version,
            int criteriaVersion,
            String reason,
            List<CriteriaOf> objectives,
            Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements CriteriaChangeEvent {}

    @ContractName("nl.wijkakkoord.ambitions.criteria-change-agreed.v1")
    record CriteriaChangeAgreed(UUID change, UUID wijkaanpak, UUID round, Audience audience, By by, Instant at)
            implements CriteriaChangeEvent {}

    @ContractName("nl.wijkakkoord.ambitions.criteria-change-not-agreed.v1")
    record CriteriaChangeNotAgreed(UUID change, UUID wijkaanpak, UUID round, Audience audience, By by, Instant at)
            implements CriteriaChangeEvent {}

    /**
     * The parties agreed, but meanwhile another version of the criteria of the same objective came into force, by another
     * request or with a later version of the ambition, or another objective got a criterion of the same name. Nothing
     * changes.
     */
    @ContractName("nl.wijkakkoord.ambitions.criteria-change-overtaken.v1")
    record CriteriaChangeOvertaken(UUID change, UUID wijkaanpak, UUID round, Audience audience, By by, Instant at)
            implements CriteriaChangeEvent {}

    /** It is no longer before the parties, who did not decide on it. */
    @ContractName("nl.wijkakkoord.ambitions.criteria-change-withdrawn.v1")
    record CriteriaChangeWithdrawn(UUID change, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements CriteriaChangeEvent {}
}
