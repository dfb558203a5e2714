// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum MeetingStatus {
    CALLED,
    CANCELLED,
    HELD;

    static MeetingStatus of(Meeting meeting) {
        if (meeting.held() != null) {
            return HELD;
        }
        return meeting.cancelled() != null ? CANCELLED : CALLED;
    }
}
