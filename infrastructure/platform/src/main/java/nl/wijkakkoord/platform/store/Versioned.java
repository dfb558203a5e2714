// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.time.Instant;

/**
 * A state as it stood after a number of events.
 *
 * @param version how many events it was folded from; the {@code ETag} of the resource
 * @param at when the last of them was recorded
 */
public record Versioned<S>(S state, long version, Instant at) {}
