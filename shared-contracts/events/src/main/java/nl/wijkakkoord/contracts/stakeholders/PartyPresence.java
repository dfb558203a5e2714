// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import org.jspecify.annotations.Nullable;

/** For which parties somebody was there, and for which nobody, of those that were called together. */
public record PartyPresence(List<OrganisationId> present, List<OrganisationId> absent) {

    /**
     * As an event tells it; nobody where it tells nothing.
     *
     * @param record null when the meeting is confidential
     * @param confidential null when it is not
     */
    public static PartyPresence of(@Nullable MeetingRecord record, @Nullable PartyPresence confidential) {
        if (record == null) {
            return confidential == null ? new PartyPresence(List.of(), List.of()) : confidential;
        }
        var present =
                record.present().stream().map(Attendee::organisation).distinct().toList();
        return new PartyPresence(present, record.absent());
    }
}
