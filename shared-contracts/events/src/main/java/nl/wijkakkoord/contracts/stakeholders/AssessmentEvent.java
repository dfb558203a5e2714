// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.WordsRef;

/**
 * What an organisation makes of one stakeholder over time: a place on the stakeholder map of the wijkaanpak, or on a map
 * of its own, as the audience says. Assessing others is sensitive, so the assessment itself stands beside the events.
 */
public sealed interface AssessmentEvent extends Event {

    UUID assessment();

    /**
     * How influence and interest are from that day on; what was said of later days no longer holds.
     *
     * @param organisation that makes the assessment
     * @param words as {@code {"influence", "interest", "name", "organisation", "reason"}}: influence and interest from 1
     *     (little) to 5 (much), and the stakeholder's id when it is an organisation, or else its name
     * @param from first day
     */
    @ContractName("nl.wijkakkoord.stakeholders.stakeholder-assessed.v1")
    record StakeholderAssessed(
            UUID assessment,
            UUID wijkaanpak,
            OrganisationId organisation,
            WordsRef words,
            LocalDate from,
            Audience audience,
            By by,
            Instant at)
            implements AssessmentEvent {}

    /** @param until last day on the map */
    @ContractName("nl.wijkakkoord.stakeholders.stakeholder-taken-off-map.v1")
    record StakeholderTakenOffMap(
            UUID assessment, UUID wijkaanpak, LocalDate until, Audience audience, By by, Instant at)
            implements AssessmentEvent {}
}
