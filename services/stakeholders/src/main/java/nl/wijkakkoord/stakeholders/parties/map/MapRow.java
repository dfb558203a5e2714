// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Where one assessment stands on the map: its words, by their version, and the days on which they hold. */
record MapRow(
        UUID assessment,
        OrganisationId organisation,
        MapKind map,
        int version,
        LocalDate from,
        @Nullable LocalDate until) {}
