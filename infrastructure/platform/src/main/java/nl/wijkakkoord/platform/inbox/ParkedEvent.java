// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits for an operator.
 *
 * @param key the wijkaanpak, whose later events from this topic wait too
 * @param type null when the bytes are no event
 * @param error why it was not handled, when it was last tried
 */
public record ParkedEvent(
        String topic,
        int topicPartition,
        long topicOffset,
        String key,
        String id,
        @Nullable String type,
        String error,
        Instant parkedAt) {}
