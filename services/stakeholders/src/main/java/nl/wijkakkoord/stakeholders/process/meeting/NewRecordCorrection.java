// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param entry id of the mistaken event: the recording, or the last correction of it
 * @param reason why it was mistaken; not of a confidential meeting
 * @param record all that should have been recorded
 */
record NewRecordCorrection(
        @NotNull UUID entry,
        @Nullable @Size(max = 2000) String reason,
        @NotNull @Valid NewMeetingRecord record) {}
