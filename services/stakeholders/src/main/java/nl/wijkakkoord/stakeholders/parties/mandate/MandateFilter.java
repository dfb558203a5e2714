// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which mandates to list; null asks for all.
 *
 * @param validOn that hold on that day
 * @param asOf as this service knew it then; as it knows it now, when null
 */
record MandateFilter(
        UUID wijkaanpak,
        @Nullable OrganisationId organisation,
        @Nullable UUID member,
        @Nullable LocalDate validOn,
        @Nullable Instant asOf) {}
