// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.ambition;

import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * The version of the joint ambition that an objective of an opgave is in.
 *
 * @param version its number: the one that the parties adopted, or else the last one that has the objective
 * @param norm by which it is measured there, under the name of the objective; null when it has no criterion there yet
 * @param stale whether the opgave has another norm by now. What the parties adopted stays as it is until they agree to
 *     change that criterion
 */
public record InAmbition(
        UUID ambition,
        int version,
        AmbitionStatus status,
        @Nullable Criterion norm,
        boolean stale) {

    /** Beside the norm that the opgave has now. */
    public InAmbition beside(Criterion now) {
        return new InAmbition(ambition, version, status, norm, norm != null && !now.equals(norm));
    }

    /** Row 1-15: what the parties adopted is frozen. */
    public boolean freezes() {
        return status == AmbitionStatus.ADOPTED && norm != null;
    }
}
