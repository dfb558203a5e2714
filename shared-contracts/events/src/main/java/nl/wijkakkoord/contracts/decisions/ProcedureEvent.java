// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** The decision procedure of a wijkaanpak, in versions. The first needs the agreement of all admitted parties. */
public sealed interface ProcedureEvent extends Event {

    UUID procedure();

    int version();

    /**
     * The terms of a version that is not yet submitted; a later proposal of the same version replaces them.
     *
     * @param kinds other terms for some types of subject, each type at most once; null when all is decided by the same terms
     */
    @ContractName("nl.wijkakkoord.decisions.procedure-proposed.v1")
    record ProcedureProposed(
            UUID procedure,
            UUID wijkaanpak,
            int version,
            ProcedureTerms terms,
            Audience audience,
            By by,
            Instant at,
            @Nullable List<KindTerms> kinds)
            implements ProcedureEvent {}

    @ContractName("nl.wijkakkoord.decisions.procedure-submitted.v1")
    record ProcedureSubmitted(
            UUID procedure, UUID wijkaanpak, int version, Digest digest, Audience audience, By by, Instant at)
            implements ProcedureEvent {}

    /** Rounds that open from now on follow this version. */
    @ContractName("nl.wijkakkoord.decisions.procedure-came-into-force.v1")
    record ProcedureCameIntoForce(
            UUID procedure,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements ProcedureEvent {}

    @ContractName("nl.wijkakkoord.decisions.procedure-not-agreed.v1")
    record ProcedureNotAgreed(
            UUID procedure,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements ProcedureEvent {}

    /** The version is no longer before the parties, who did not decide on it. */
    @ContractName("nl.wijkakkoord.decisions.procedure-withdrawn.v1")
    record ProcedureWithdrawn(
            UUID procedure,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements ProcedureEvent {}
}
