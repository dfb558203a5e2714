// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import org.jspecify.annotations.Nullable;

/**
 * Which interests to list; null asks for all.
 *
 * @param notAcknowledgedBy that are shared, and that this party did not acknowledge yet
 * @param source a meeting that the reader may know of
 */
record InterestFilter(
        UUID wijkaanpak,
        @Nullable OrganisationId organisation,
        @Nullable InterestKind kind,
        @Nullable OrganisationId notAcknowledgedBy,
        @Nullable UUID source) {}
