// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A position as it stood when the round closed. Its reason is in the event by which it was taken, or revealed: all reasons
 * together are more than one event can hold.
 *
 * @param digest of the alternative that it is about, null when it is about all of them
 */
public record CountedPosition(
        OrganisationId organisation, UUID member, @Nullable Digest digest, Stance stance, MandateCitation mandate) {}
