// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import static nl.wijkakkoord.overview.thing.ThingType.DEFINITION;
import static nl.wijkakkoord.overview.thing.ThingType.DIRECTION;
import static nl.wijkakkoord.overview.thing.ThingType.GOAL;
import static nl.wijkakkoord.overview.thing.ThingType.INTEREST;
import static nl.wijkakkoord.overview.thing.ThingType.MEETING;
import static nl.wijkakkoord.overview.thing.ThingType.OPTION;
import static nl.wijkakkoord.overview.thing.ThingType.RELATION;
import static nl.wijkakkoord.overview.thing.ThingType.ROUND;
import static nl.wijkakkoord.overview.thing.ThingType.SILENCE;
import static nl.wijkakkoord.overview.thing.ThingType.WIJKAANPAK;
import static nl.wijkakkoord.overview.thing.TieKind.COMES_FROM;
import static nl.wijkakkoord.overview.thing.TieKind.RESOLVED;
import static nl.wijkakkoord.overview.thing.TieKind.RESTS_ON;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDraftWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.GoalEvent.GoalChosen;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRecorded;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRevised;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.InterestSource;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCancelled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent.OptionProposed;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent.OptionWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationReopened;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationResolved;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.overview.thing.Line.Became;
import nl.wijkakkoord.overview.thing.Line.Known;
import nl.wijkakkoord.overview.thing.Line.Tie;
import org.jspecify.annotations.Nullable;

/** What stakeholders tells. Words of an interest that is not shared are in no event, so there is no title. */
final class StakeholdersLines {
    private StakeholdersLines() {}

    static Stream<? extends Line> of(Event event) {
        return switch (event) {
            case WijkaanpakStarted e ->
                Stream.of(new Known(WIJKAANPAK, e.wijkaanpak(), e.name(), e.initiator(), "going-on", 0));
            case WijkaanpakEnded e -> Stream.of(new Became(WIJKAANPAK, e.wijkaanpak(), "ended"));
            case InterestRecorded e ->
                Stream.concat(
                        Stream.of(new Known(INTEREST, e.interest(), null, e.organisation(), "recorded", 0)),
                        interest(e.interest(), e.underlying(), e.source()));
            case InterestRevised e -> interest(e.interest(), e.underlying(), null);
            case InterestShared e ->
                Stream.concat(
                        Stream.of(
                                new Known(INTEREST, e.interest(), e.title(), e.organisation(), "shared", e.version())),
                        interest(e.interest(), e.underlying(), e.source()));
            case InterestWithdrawn e -> Stream.of(new Became(INTEREST, e.interest(), "withdrawn"));
            case InterestsRelated e ->
                Stream.concat(
                        Stream.of(new Known(RELATION, e.relation(), e.explanation(), null, "open", 0)),
                        e.interests().stream()
                                .map(on -> Tie.of(RELATION, e.relation(), RESTS_ON, INTEREST, on.interest())));
            case RelationResolved e ->
                Stream.of(
                        new Became(RELATION, e.relation(), "resolved"),
                        Tie.of(ROUND, e.round(), RESOLVED, RELATION, e.relation()));
            case RelationReopened e -> Stream.of(new Became(RELATION, e.relation(), "open"));
            case RelationWithdrawn e -> Stream.of(new Became(RELATION, e.relation(), "withdrawn"));
            case OptionProposed e ->
                Stream.of(
                        new Known(OPTION, e.option(), e.title(), e.by().organisation(), "proposed", 0),
                        Tie.of(OPTION, e.option(), RESTS_ON, RELATION, e.relation()));
            case OptionWithdrawn e -> Stream.of(new Became(OPTION, e.option(), "withdrawn"));
            case MeetingCalled e ->
                Stream.of(new Known(MEETING, e.meeting(), title(e.call()), e.organisation(), "called", 0));
            case MeetingHeld e -> Stream.of(new Became(MEETING, e.meeting(), "held"));
            case MeetingCancelled e -> Stream.of(new Became(MEETING, e.meeting(), "cancelled"));
            case DirectionDrafted e ->
                Stream.of(new Known(DIRECTION, e.direction(), e.title(), null, "drafted", e.version()));
            case DirectionDraftWithdrawn e -> Stream.of(new Became(DIRECTION, e.direction(), "draft-withdrawn"));
            case GoalChosen e ->
                Stream.of(
                        new Known(GOAL, e.goal(), e.text(), null, "chosen", e.number()),
                        new Tie(
                                GOAL,
                                e.goal(),
                                e.number(),
                                RESTS_ON,
                                DEFINITION,
                                e.definition().id(),
                                e.definition().version()));
            case NoticeGiven e -> Stream.of(new Known(SILENCE, e.silence(), e.reason(), e.organisation(), "given", 0));
            default -> Stream.empty();
        };
    }

    private static @Nullable String title(@Nullable MeetingCall call) {
        return call == null ? null : call.title();
    }

    private static Stream<Tie> interest(UUID interest, List<UUID> underlying, @Nullable InterestSource source) {
        var meeting = source == null ? null : source.meeting();
        return Stream.concat(
                underlying.stream().map(on -> Tie.of(INTEREST, interest, RESTS_ON, INTEREST, on)),
                Stream.ofNullable(meeting).map(on -> Tie.of(INTEREST, interest, COMES_FROM, MEETING, on)));
    }
}
