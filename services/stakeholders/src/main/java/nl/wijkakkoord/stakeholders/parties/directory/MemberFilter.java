// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * Which roles of members to list; null asks for all.
 *
 * @param validOn had on that day
 * @param asOf as this service knew it then; as it knows it now, when null
 */
public record MemberFilter(
        UUID wijkaanpak,
        @Nullable MemberRole role,
        @Nullable OrganisationId organisation,
        @Nullable UUID member,
        @Nullable LocalDate validOn,
        @Nullable Instant asOf) {}
