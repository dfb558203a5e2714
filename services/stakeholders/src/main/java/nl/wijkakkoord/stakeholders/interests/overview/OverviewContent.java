// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaView;

/**
 * What is frozen: a section for each party, whether it said that it shares all, and a section for each interest.
 *
 * @param interests all that are shared, as they were shared last
 */
record OverviewContent(List<AgendaView> agendas, List<InterestShared> interests) {

    /** @param openness {@code not-yet-open} when the party stated nothing */
    record PartySection(OrganisationId organisation, AgendaView.Status openness, List<UUID> priorities) {}

    record InterestSection(
            UUID interest,
            OrganisationId organisation,
            InterestKind kind,
            int version,
            String title,
            String text,
            List<UUID> underlying) {}

    FrozenSubject freeze(UUID overview, int version) {
        var sections = new LinkedHashMap<String, Record>();
        agendas.forEach(agenda -> sections.put(
                "party-" + agenda.organisation().value().replace(':', '-'),
                new PartySection(
                        agenda.organisation(),
                        agenda.status(),
                        agenda.priorities() == null ? List.of() : agenda.priorities())));
        interests.forEach(shared -> sections.put(
                "interest-" + shared.interest(),
                new InterestSection(
                        shared.interest(),
                        shared.organisation(),
                        shared.kind(),
                        shared.version(),
                        shared.title(),
                        shared.text(),
                        shared.underlying())));
        return FrozenSubject.of(SubjectType.OVERVIEW_OF_INTERESTS, overview, version, sections);
    }
}
