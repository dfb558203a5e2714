// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.platform.rebuild.NewTables.Difference;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is, or how it ended.
 *
 * @param state {@code feeding}, {@code swapping}, {@code swapped}, or {@code failed}, after which all is as it was
 * @param total about how many events there are to look at
 * @param done how many were looked at
 * @param different per table that was wrong: rows that should not have been there, and rows that were missing
 * @param startedBy the operator, by opaque id
 */
public record RebuildState(
        long id,
        List<String> views,
        String state,
        long total,
        long done,
        Map<String, Difference> different,
        @Nullable String failure,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {}
