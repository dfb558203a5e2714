// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deciding;

import java.util.UUID;

/**
 * The answer to every write.
 *
 * @param id of the resource that was written
 * @param version it has now, as in its {@code ETag}
 */
public record Receipt(UUID id, long version) {}
