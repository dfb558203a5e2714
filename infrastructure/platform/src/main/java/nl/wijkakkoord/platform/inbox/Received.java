// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import nl.wijkakkoord.contracts.Envelope;

/** An event as it came from a topic. */
public record Received(Envelope envelope, byte[] bytes, String topic, int partition, long offset) {}
