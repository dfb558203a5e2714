// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.decisions.CountedSegment;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import nl.wijkakkoord.outcome.SegmentCount;
import org.jspecify.annotations.Nullable;

/** The last count of each segment and alternative. */
final class Counts {
    private final Map<String, Map<String, Integer>> agreeing = new HashMap<>();

    void apply(SegmentCounted event) {
        agreeing.computeIfAbsent(event.segment(), _ -> new HashMap<>())
                .put(event.digest().value(), event.agreeing());
    }

    /** @param opened how many each has, as the round opened with; null where none is counted */
    Map<String, SegmentCount> of(@Nullable List<CountedSegment> opened) {
        var segments = opened == null ? List.<CountedSegment>of() : opened;
        return segments.stream()
                .collect(toMap(
                        CountedSegment::segment,
                        each -> new SegmentCount(each.of(), agreeing.getOrDefault(each.segment(), Map.of()))));
    }
}
