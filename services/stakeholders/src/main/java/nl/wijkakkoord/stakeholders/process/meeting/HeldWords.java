// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the events of a meeting that was held.
 *
 * @param record when the meeting is confidential
 */
record HeldWords(@Nullable String notes, @Nullable MeetingRecord record) {}
