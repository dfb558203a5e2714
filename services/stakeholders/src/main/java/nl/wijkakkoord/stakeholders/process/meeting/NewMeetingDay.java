// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param on the day that is meant now
 * @param reason not of a confidential meeting
 */
record NewMeetingDay(
        @NotNull LocalDate on, @Nullable @Size(max = 2000) String reason) {}
