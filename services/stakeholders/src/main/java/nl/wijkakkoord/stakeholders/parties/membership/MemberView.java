// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateItem;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody had.
 *
 * @param until last day, null when open
 * @param directoryEntry as it is today; null when it was erased
 * @param mandates that the member had for the organisation
 */
record MemberView(
        UUID membership,
        OrganisationId organisation,
        UUID member,
        MemberRole role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DirectoryEntry directoryEntry,
        List<MandateItem> mandates) {}
