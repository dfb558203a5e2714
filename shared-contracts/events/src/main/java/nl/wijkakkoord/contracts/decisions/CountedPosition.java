// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A position as it stood when the round closed.
 *
 * @param digest of the alternative that it is about, null when it is about all of them
 * @param reason null where the party gave none, and where the round is for some organisations only
 */
public record CountedPosition(
        OrganisationId organisation,
        UUID member,
        @Nullable Digest digest,
        Stance stance,
        @Nullable String reason,
        MandateCitation mandate) {}
