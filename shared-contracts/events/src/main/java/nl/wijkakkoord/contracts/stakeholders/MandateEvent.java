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

/** What a member may agree to in the name of its organisation. A mandate's version is its number of events. */
public sealed interface MandateEvent extends Event {

    UUID mandate();

    OrganisationId organisation();

    UUID member();

    @ContractName("nl.wijkakkoord.stakeholders.mandate-granted.v2")
    record MandateGranted(
            UUID mandate,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            MandateTerms terms,
            Audience audience,
            By by,
            Instant at)
            implements MandateEvent {}

    /**
     * Who holds a mandate named a deputy. It holds as long and as far as the mandate beneath it does, whatever becomes of that
     * one.
     *
     * @param member the deputy
     * @param under the mandate that it rests on, and whose that is
     * @param terms no wider than those of the mandate beneath
     */
    @ContractName("nl.wijkakkoord.stakeholders.submandate-granted.v1")
    record SubmandateGranted(
            UUID mandate,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            MandateBeneath under,
            MandateTerms terms,
            Audience audience,
            By by,
            Instant at)
            implements MandateEvent {}

    /**
     * @param from first day on which the mandate no longer holds
     * @param words as {@code {"reason"}}
     */
    @ContractName("nl.wijkakkoord.stakeholders.mandate-withdrawn.v2")
    record MandateWithdrawn(
            UUID mandate,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            LocalDate from,
            WordsRef words,
            Audience audience,
            By by,
            Instant at)
            implements MandateEvent {}

    /**
     * A granting was recorded wrongly. From now on these terms stand in the place of the mistaken ones; what was done
     * under the mandate before stays as it was done.
     *
     * @param corrects id of the mistaken event, a granting or an earlier correction of it
     * @param words as {@code {"reason"}}, why it was mistaken
     */
    @ContractName("nl.wijkakkoord.stakeholders.mandate-corrected.v3")
    record MandateCorrected(
            UUID mandate,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            UUID corrects,
            WordsRef words,
            MandateTerms terms,
            Audience audience,
            By by,
            Instant at)
            implements MandateEvent {}
}
