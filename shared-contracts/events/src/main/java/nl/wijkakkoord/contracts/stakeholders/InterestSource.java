// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an interest was recorded from.
 *
 * @param meeting null when the meeting is not for all who see the interest: it then came from something confidential
 */
public record InterestSource(MeetingKind kind, @Nullable UUID meeting) {}
