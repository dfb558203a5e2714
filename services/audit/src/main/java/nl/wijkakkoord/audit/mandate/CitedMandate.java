// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.mandate;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The mandate under which somebody acted.
 *
 * @param version that was checked; what the mandate rests on is told as that version had it
 * @param heard how far the service had heard stakeholders about the wijkaanpak
 * @param grantingBody absent when the journal does not hold the granting
 */
public record CitedMandate(
        UUID mandate,
        long version,
        long heard,
        @Nullable String grantingBody,
        @Nullable Evidence evidence) {

    public MandateCitation citation() {
        return new MandateCitation(mandate, version, heard);
    }
}
