// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason not of a confidential meeting */
record NewMeetingCancellation(@Nullable @Size(max = 2000) String reason) {}
