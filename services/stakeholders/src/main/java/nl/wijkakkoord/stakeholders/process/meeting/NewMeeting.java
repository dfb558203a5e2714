// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.platform.access.ChosenAudience;

/** @param audience for named organisations only, or the own one, it is confidential; so it stays */
record NewMeeting(
        @NotNull MeetingKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String place,
        @NotNull ChosenAudience audience) {

    MeetingCall call() {
        return new MeetingCall(title, place);
    }
}
