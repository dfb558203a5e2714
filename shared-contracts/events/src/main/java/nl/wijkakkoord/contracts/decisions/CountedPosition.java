// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;

/** A position as it stood when the round closed. */
public record CountedPosition(
        OrganisationId organisation, UUID member, Stance stance, String reason, MandateCitation mandate) {}
