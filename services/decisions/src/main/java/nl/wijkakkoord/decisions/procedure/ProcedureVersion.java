// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.KindTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.participation.party.Successors;
import org.jspecify.annotations.Nullable;

/**
 * One version of a decision procedure.
 *
 * @param digest from its submission on
 * @param round that decided on it
 * @param at when it got this status
 * @param kinds other terms for some types of subject, null when all is decided by the same
 */
public record ProcedureVersion(
        int number,
        Status status,
        ProcedureTerms terms,
        By proposedBy,
        @Nullable Digest digest,
        @Nullable UUID round,
        Instant at,
        @Nullable List<KindTerms> kinds) {

    public enum Status {
        PROPOSED,
        SUBMITTED,
        IN_FORCE,
        NOT_AGREED,
        WITHDRAWN
    }

    ProcedureVersion with(Successors successors) {
        var read = kinds == null
                ? null
                : kinds.stream()
                        .map(kind -> new KindTerms(kind.types(), successors.of(kind.terms())))
                        .toList();
        return new ProcedureVersion(number, status, successors.of(terms), proposedBy, digest, round, at, read);
    }

    /** By which something of this type is decided on. */
    public ProcedureTerms terms(String type) {
        return Stream.ofNullable(kinds)
                .flatMap(List::stream)
                .filter(kind -> kind.types().contains(type))
                .map(KindTerms::terms)
                .findFirst()
                .orElse(terms);
    }

    ProcedureVersion submitted(Digest digest, Instant at) {
        return new ProcedureVersion(number, Status.SUBMITTED, terms, proposedBy, digest, null, at, kinds);
    }

    ProcedureVersion concluded(Status status, @Nullable UUID round, Instant at) {
        return new ProcedureVersion(number, status, terms, proposedBy, digest, round, at, kinds);
    }
}
