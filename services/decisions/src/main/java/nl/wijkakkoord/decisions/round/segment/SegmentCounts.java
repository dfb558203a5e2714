// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.segment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.CountedSegment;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import nl.wijkakkoord.outcome.SegmentCount;

/**
 * How many homes or people agree, as far as it was counted.
 *
 * @param standing the last count of each segment and alternative
 */
public record SegmentCounts(List<SegmentCounted> standing) {
    public static final SegmentCounts NONE = new SegmentCounts(List.of());

    public SegmentCounts with(SegmentCounted count) {
        var counted = new ArrayList<>(standing);
        counted.removeIf(earlier -> isOfTheSame(earlier, count.segment(), count.digest()));
        counted.add(count);
        return new SegmentCounts(List.copyOf(counted));
    }

    Optional<SegmentCounted> of(String segment, Digest digest) {
        return standing.stream()
                .filter(count -> isOfTheSame(count, segment, digest))
                .findFirst();
    }

    /** As the outcome function is asked. */
    public Map<String, SegmentCount> counted(RoundOpened opened) {
        return segments(opened).stream()
                .collect(toMap(CountedSegment::segment, each -> new SegmentCount(each.of(), agreeing(each.segment()))));
    }

    private Map<String, Integer> agreeing(String segment) {
        return standing.stream()
                .filter(count -> count.segment().equals(segment))
                .collect(toMap(count -> count.digest().value(), SegmentCounted::agreeing));
    }

    static List<CountedSegment> segments(RoundOpened opened) {
        return opened.segments() == null ? List.of() : opened.segments();
    }

    private static boolean isOfTheSame(SegmentCounted count, String segment, Digest digest) {
        return count.segment().equals(segment) && count.digest().equals(digest);
    }
}
