// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * A role that a member had.
 *
 * @param until last day, null when open
 */
public record MemberRoleItem(
        UUID membership,
        OrganisationId organisation,
        UUID member,
        MemberRole role,
        LocalDate from,
        @Nullable LocalDate until) {}
