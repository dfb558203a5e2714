// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.segment;

import static nl.wijkakkoord.decisions.round.segment.SegmentRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.List;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.CountedSegment;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import nl.wijkakkoord.decisions.round.command.EvidenceCommand.CountSegment;
import nl.wijkakkoord.decisions.subject.SubjectRefusal;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/** Of which homes or people is counted how many agree. */
public record SegmentRules(RoundOpened opened, SegmentCounts counts) {

    /** Who opens a round says of exactly the segments that are counted how many there are. */
    public static Check checkGiven(List<CountedSegment> given, ProcedureTerms terms) {
        var counted = terms.countedSegments();
        var names = given.stream().map(CountedSegment::segment).toList();
        return Check.all(names.stream()
                        .map(name ->
                                refuseWhen(names.indexOf(name) != names.lastIndexOf(name), SEGMENT_NAMED_TWICE, name)))
                .and(() -> Check.all(
                        counted.stream().map(name -> refuseWhen(!names.contains(name), SEGMENT_NOT_GIVEN, name))))
                .and(() -> Check.all(
                        names.stream().map(name -> refuseWhen(!counted.contains(name), SEGMENT_NOT_COUNTED, name))));
    }

    public Check check(CountSegment command) {
        var segment = SegmentCounts.segments(opened).stream()
                .filter(each -> each.segment().equals(command.segment()))
                .findFirst();
        return refuseWhen(segment.isEmpty(), SEGMENT_NOT_COUNTED, command.segment())
                .and(() -> refuseWhen(
                        opened.alternatives().stream()
                                .noneMatch(one -> one.subject().digest().equals(command.digest())),
                        SubjectRefusal.DIGEST_DOES_NOT_MATCH))
                .and(() -> refuseWhen(
                        command.agreeing() > segment.get().of(),
                        MORE_THAN_THERE_ARE,
                        command.agreeing(),
                        segment.get().of()));
    }

    /** @param mistaken the event that is named as the mistake, null when the round has none with that id */
    public Check checkMayCorrect(CountSegment command, @Nullable Event mistaken) {
        return refuseWhen(
                !(mistaken instanceof SegmentCounted count)
                        || counts.of(command.segment(), command.digest())
                                .filter(count::equals)
                                .isEmpty(),
                NOT_THE_STANDING_COUNT);
    }
}
