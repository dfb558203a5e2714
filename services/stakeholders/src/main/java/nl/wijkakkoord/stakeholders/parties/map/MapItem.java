// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.stakeholders.parties.map.Assessment.AssessmentWords;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder on the map, as one organisation sees it.
 *
 * @param organisation that made the assessment
 * @param stakeholder null when the words were erased, as are the other words then
 * @param influence from 1 (little) to 5 (much)
 * @param interest from 1 (little) to 5 (much)
 * @param from first day
 * @param until last day, null when open
 */
record MapItem(
        UUID assessment,
        MapKind map,
        OrganisationId organisation,
        @Nullable Stakeholder stakeholder,
        @Nullable Integer influence,
        @Nullable Integer interest,
        @Nullable String reason,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Either an organisation, or a group by its name. */
    record Stakeholder(
            @Nullable OrganisationId organisation, @Nullable String name) {}

    /** @param said empty when it was erased */
    static MapItem of(AssessmentTable.Row row, Optional<AssessmentWords> said) {
        return new MapItem(
                row.assessment(),
                row.map(),
                row.organisation(),
                said.map(words -> new Stakeholder(words.organisation(), words.name()))
                        .orElse(null),
                said.map(AssessmentWords::influence).orElse(null),
                said.map(AssessmentWords::interest).orElse(null),
                said.map(AssessmentWords::reason).orElse(null),
                row.from(),
                row.until());
    }
}
