// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A mandate, with the days on which it holds: no longer than the membership that it rests on.
 *
 * @param maximumCents whole euro cents, null when no amount limits it
 * @param until last day, null when open
 * @param submandate true when its holder may name a deputy, else null
 * @param under of a submandate the mandate that it rests on, and no longer than which it holds; else null
 * @param principal for whom the deputy acts, null for a mandate
 */
public record MandateItem(
        UUID mandate,
        OrganisationId organisation,
        UUID member,
        List<String> subjects,
        @Nullable Long maximumCents,
        LocalDate from,
        @Nullable LocalDate until,
        String grantingBody,
        Evidence evidence,
        @Nullable Boolean submandate,
        @Nullable UUID under,
        @Nullable UUID principal) {}
