// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.time.Instant;

/**
 * A message that is no event of the service whose topic it came on: no CloudEvent, of another source, of a type that is
 * another service's, or under a key that is not its own. Nothing was done with it, and nothing waits for it.
 *
 * @param key as it came
 * @param bytes how many there are
 */
public record SetAside(String topic, int topicPartition, long topicOffset, String key, int bytes, Instant setAsideAt) {}
