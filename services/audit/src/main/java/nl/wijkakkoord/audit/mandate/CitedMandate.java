// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.mandate;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import org.jspecify.annotations.Nullable;

/**
 * The mandate under which somebody acted.
 *
 * @param version that was checked; what the mandate rests on is told as that version had it
 * @param heard how far the service had heard stakeholders about the wijkaanpak
 * @param under of a submandate the mandate that it rests on, as that was checked, and for whom the deputy acted; absent of a mandate
 * @param grantingBody absent when the journal does not hold the granting
 */
public record CitedMandate(
        UUID mandate,
        long version,
        long heard,
        @Nullable MandateBeneath under,
        @Nullable String grantingBody,
        @Nullable Evidence evidence) {

    /** As it is cited, before it is known what it said. */
    public static CitedMandate of(MandateCitation citation) {
        return new CitedMandate(citation.mandate(), citation.version(), citation.heard(), citation.under(), null, null);
    }

    /** For whom the deputy acted, null where nobody did for another. */
    public @Nullable UUID principal() {
        return under == null ? null : under.principal();
    }

    /** The mandate that the deputy's rests on, null where nobody acted for another. */
    public @Nullable UUID beneath() {
        return under == null ? null : under.mandate();
    }

    public MandateCitation citation() {
        return new MandateCitation(mandate, version, heard, under);
    }
}
