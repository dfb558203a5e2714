// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param organisation that called it
 * @param title null when it is confidential: read it then
 */
record MeetingItem(
        UUID id,
        OrganisationId organisation,
        MeetingKind kind,
        LocalDate on,
        @Nullable String title,
        boolean confidential,
        MeetingStatus status) {

    enum MeetingStatus {
        CALLED,
        CANCELLED,
        HELD
    }
}
