// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import org.jspecify.annotations.Nullable;

/**
 * A koppelkans in a list.
 *
 * @param organisation that brings it
 * @param until last day of what is planned, null when it is not known
 * @param withoutReason whether it went unused without a reason, as {@link KoppelkansRequest.KoppelkansFilter} says
 */
record KoppelkansItem(
        UUID id,
        OrganisationId organisation,
        KoppelkansKind kind,
        String title,
        KoppelkansStatus status,
        LocalDate from,
        @Nullable LocalDate until,
        boolean withoutReason) {}
