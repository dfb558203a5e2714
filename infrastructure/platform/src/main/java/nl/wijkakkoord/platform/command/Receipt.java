// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to every write.
 *
 * @param id of the resource that was written
 * @param version it has now, as in its {@code ETag}
 * @param location absolute path of what was made, in the header {@code Location}; null when it existed
 */
public record Receipt(
        UUID id, long version, @JsonIgnore @Nullable String location) {}
