// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import nl.wijkakkoord.contracts.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What a position says more than its stance.
 *
 * @param sections that an objection is about, or a change is asked of; null for the whole
 * @param conditions under which the party agrees, null when it agrees under none
 * @param reservation under which the party agrees, null when it agrees under none
 * @param ranking of rivals that the party agrees with, by their digests: groups, best first; what stands in one is liked alike. Null
 *     where the digest of the position says it
 */
public record PositionDetail(
        @Nullable List<String> sections,
        @Nullable List<Condition> conditions,
        @Nullable Reservation reservation,
        @Nullable List<List<Digest>> ranking) {}
