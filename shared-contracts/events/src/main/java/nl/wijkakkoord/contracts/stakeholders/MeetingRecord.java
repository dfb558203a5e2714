// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a meeting.
 *
 * @param absent parties that took part in the wijkaanpak on that day, for whom nobody was there
 * @param workingAgreements how the parties will work together (Dutch: werkafspraken)
 * @param minutes digest of the attachment that holds them
 * @param guests who was there for no party, null when nobody was
 */
public record MeetingRecord(
        List<Attendee> present,
        List<OrganisationId> absent,
        List<String> outcomes,
        List<Priority> priorities,
        List<String> workingAgreements,
        @Nullable Digest minutes,
        @Nullable List<Guest> guests) {

    public record Attendee(OrganisationId organisation, UUID member) {}

    /**
     * In words; a name stands beside the event.
     *
     * @param function there
     */
    public record Guest(String organisation, @Nullable String function) {}

    /** What a party said weighs most for it. */
    public record Priority(OrganisationId organisation, String text) {}
}
