// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The mandate under which a position was taken.
 *
 * @param version that was checked; what the mandate rests on is told as that version had it
 * @param heard how far decisions had heard stakeholders about the wijkaanpak
 * @param grantingBody absent when the journal does not hold the granting
 */
public record CitedMandate(
        UUID mandate,
        long version,
        long heard,
        @Nullable String grantingBody,
        @Nullable Evidence evidence) {}
