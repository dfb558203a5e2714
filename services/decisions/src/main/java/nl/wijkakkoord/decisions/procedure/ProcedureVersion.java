// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.participation.party.Successors;
import org.jspecify.annotations.Nullable;

/**
 * One version of a decision procedure.
 *
 * @param digest from its submission on
 * @param round that decided on it
 * @param at when it got this status
 */
public record ProcedureVersion(
        int number,
        Status status,
        ProcedureTerms terms,
        By proposedBy,
        @Nullable Digest digest,
        @Nullable UUID round,
        Instant at) {

    public enum Status {
        PROPOSED,
        SUBMITTED,
        IN_FORCE,
        NOT_AGREED,
        WITHDRAWN
    }

    ProcedureVersion with(Successors successors) {
        return new ProcedureVersion(number, status, successors.of(terms), proposedBy, digest, round, at);
    }

    ProcedureVersion submitted(Digest digest, Instant at) {
        return new ProcedureVersion(number, Status.SUBMITTED, terms, proposedBy, digest, null, at);
    }

    ProcedureVersion concluded(Status status, @Nullable UUID round, Instant at) {
        return new ProcedureVersion(number, status, terms, proposedBy, digest, round, at);
    }
}
