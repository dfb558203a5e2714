// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deadline;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A deadline whose time has come.
 *
 * @param attempts that failed
 */
record DueDeadline(String kind, UUID target, OffsetDateTime tryAt, int attempts) {}
