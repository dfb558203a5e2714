// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.segment;

import java.time.Instant;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import org.jspecify.annotations.Nullable;

/**
 * Homes or people of which a share is to agree.
 *
 * @param of how many there are
 * @param source where that number comes from
 * @param counts how many agree with each alternative, by the last count; of who is not counted nothing is known
 */
public record SegmentView(String segment, int of, String source, List<SegmentCount> counts) {

    /**
     * @param digest of the alternative
     * @param source by what they were counted
     * @param document null where none was named
     * @param mandate null where the party that opened the round counted
     */
    public record SegmentCount(
            Digest digest,
            int agreeing,
            String source,
            @Nullable Digest document,
            @Nullable MandateCitation mandate,
            By countedBy,
            Instant countedAt) {
        static SegmentCount of(SegmentCounted e) {
            return new SegmentCount(e.digest(), e.agreeing(), e.source(), e.document(), e.mandate(), e.by(), e.at());
        }
    }

    /** Null where no rule of the round counts any. */
    public static @Nullable List<SegmentView> of(RoundOpened opened, SegmentCounts counts) {
        return opened.segments() == null
                ? null
                : opened.segments().stream()
                        .map(each -> new SegmentView(
                                each.segment(),
                                each.of(),
                                each.source(),
                                counts.standing().stream()
                                        .filter(count -> count.segment().equals(each.segment()))
                                        .map(SegmentCount::of)
                                        .toList()))
                        .toList();
    }
}
