// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import static nl.wijkakkoord.overview.thing.ThingType.AMBITION;
import static nl.wijkakkoord.overview.thing.ThingType.CONTRIBUTION;
import static nl.wijkakkoord.overview.thing.ThingType.CRITERIA_CHANGE;
import static nl.wijkakkoord.overview.thing.ThingType.DEFINITION;
import static nl.wijkakkoord.overview.thing.ThingType.INTEREST;
import static nl.wijkakkoord.overview.thing.ThingType.ISSUE;
import static nl.wijkakkoord.overview.thing.ThingType.OPGAVE;
import static nl.wijkakkoord.overview.thing.ThingType.ROUND;
import static nl.wijkakkoord.overview.thing.TieKind.RESTS_ON;

import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionStated;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeSubmitted;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDrafted;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.CostOfDelayStated;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueSettled;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueWithdrawn;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.overview.thing.Line.Became;
import nl.wijkakkoord.overview.thing.Line.Known;
import nl.wijkakkoord.overview.thing.Line.Tie;
import nl.wijkakkoord.overview.thing.Line.Untied;

/** What ambitions tells: an ambition rests on what its objectives say that they are for. */
final class AmbitionsLines {
    private AmbitionsLines() {}

    static Stream<? extends Line> of(Event event) {
        return switch (event) {
            case AmbitionStated e ->
                Stream.concat(
                        Stream.of(
                                new Known(AMBITION, e.ambition(), e.text().title(), e.owner(), "stated", e.version())),
                        ambition(e.ambition(), e.version(), e.text()));
            case AmbitionDrafted e ->
                Stream.concat(
                        Stream.of(new Known(AMBITION, e.ambition(), e.text().title(), null, "drafted", e.version())),
                        ambition(e.ambition(), e.version(), e.text()));
            case AmbitionDraftWithdrawn e ->
                Stream.of(
                        new Became(AMBITION, e.ambition(), "draft-withdrawn"),
                        new Untied(AMBITION, e.ambition(), e.version()));
            case AmbitionWithdrawn e -> Stream.of(new Became(AMBITION, e.ambition(), "withdrawn"));
            case CriteriaChangeSubmitted e ->
                Stream.of(new Tie(CRITERIA_CHANGE, e.change(), 0, RESTS_ON, AMBITION, e.ambition(), e.version()));
            case DefinitionDrafted e ->
                Stream.of(new Known(
                        DEFINITION, e.definition(), e.text().title(), e.by().organisation(), "drafted", e.version()));
            case DefinitionDraftWithdrawn e -> Stream.of(new Became(DEFINITION, e.definition(), "draft-withdrawn"));
            case DefinitionReplaced e -> Stream.of(new Became(DEFINITION, e.definition(), "replaced"));
            case CostOfDelayStated e ->
                Stream.of(
                        new Known(ISSUE, e.issue(), e.title(), null, "open", 0),
                        new Untied(ISSUE, e.issue(), 0),
                        Tie.of(ISSUE, e.issue(), RESTS_ON, ROUND, e.round()));
            case IssueSettled e -> Stream.of(new Became(ISSUE, e.issue(), "settled"));
            case IssueWithdrawn e -> Stream.of(new Became(ISSUE, e.issue(), "withdrawn"));
            case ContributionOffered e ->
                Stream.of(
                        new Known(CONTRIBUTION, e.contribution(), null, e.organisation(), "offered", 0),
                        Tie.of(CONTRIBUTION, e.contribution(), RESTS_ON, ISSUE, e.issue()));
            case ContributionFellDue e -> Stream.of(new Became(CONTRIBUTION, e.contribution(), "due"));
            case ContributionLapsed e -> Stream.of(new Became(CONTRIBUTION, e.contribution(), "lapsed"));
            case ContributionWithdrawn e -> Stream.of(new Became(CONTRIBUTION, e.contribution(), "withdrawn"));
            default -> Stream.empty();
        };
    }

    /** What it said it rests on before, in a draft of the same version, is said anew. */
    private static Stream<Line> ambition(UUID ambition, int version, AmbitionText text) {
        return Stream.concat(
                Stream.of(new Untied(AMBITION, ambition, version)),
                text.objectives().stream().flatMap(objective -> objective(ambition, version, objective)));
    }

    private static Stream<Line> objective(UUID ambition, int version, Objective objective) {
        return Stream.of(
                        objective.interests().stream().map(on -> tie(ambition, version, INTEREST, on, 0)),
                        objective.ambitions().stream().map(on -> tie(ambition, version, AMBITION, on, 0)),
                        objective.definitions().stream()
                                .map(on -> tie(ambition, version, DEFINITION, on.definition(), on.version())),
                        Stream.ofNullable(objective.opgave()).map(on -> tie(ambition, version, OPGAVE, on.opgave(), 0)))
                .flatMap(each -> each);
    }

    private static Line tie(UUID ambition, int version, ThingType type, UUID on, int onVersion) {
        return new Tie(AMBITION, ambition, version, RESTS_ON, type, on, onVersion);
    }
}
