// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import static nl.wijkakkoord.overview.thing.ThingType.DECISION_PROCEDURE;
import static nl.wijkakkoord.overview.thing.ThingType.INTEREST;
import static nl.wijkakkoord.overview.thing.ThingType.OVERVIEW_OF_INTERESTS;
import static nl.wijkakkoord.overview.thing.ThingType.RELATION;
import static nl.wijkakkoord.overview.thing.ThingType.REOPENING;
import static nl.wijkakkoord.overview.thing.ThingType.ROUND;
import static nl.wijkakkoord.overview.thing.TieKind.CITES;
import static nl.wijkakkoord.overview.thing.TieKind.FOLLOWS;
import static nl.wijkakkoord.overview.thing.TieKind.REOPENS;
import static nl.wijkakkoord.overview.thing.TieKind.RESOLVES;
import static nl.wijkakkoord.overview.thing.TieKind.RESTS_ON;
import static nl.wijkakkoord.overview.thing.TieKind.SUCCEEDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.DecisionReopened;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.ReopeningRequested;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.overview.thing.Line.Became;
import nl.wijkakkoord.overview.thing.Line.Decided;
import nl.wijkakkoord.overview.thing.Line.Known;
import nl.wijkakkoord.overview.thing.Line.PutBefore;
import nl.wijkakkoord.overview.thing.Line.Tie;

/** What is put before the parties, by whichever service, and what decisions tells of it. */
final class DecisionsLines {
    private static final String OF_INTEREST = "interest-";

    private DecisionsLines() {}

    static Stream<? extends Line> of(Event event) {
        return switch (event) {
            case SubjectSubmitted e ->
                ThingType.ofSubject(e.type()).stream()
                        .map(type -> new Known(type, e.subject(), e.title(), null, "submitted", e.version()));
            case SectionFrozen e -> frozen(e);
            case SubjectWithdrawn e ->
                ThingType.ofSubject(e.type()).stream().map(type -> new Became(type, e.subject(), "withdrawn"));
            case ProcedureProposed e ->
                Stream.of(new Known(DECISION_PROCEDURE, e.procedure(), null, null, "proposed", e.version()));
            case RoundOpened e ->
                Stream.of(
                                Stream.of(new Known(ROUND, e.round(), e.title(), e.by().organisation(), "open", 0)),
                                e.alternatives().stream().flatMap(on -> before(e.round(), on)),
                                subjects(e.round(), FOLLOWS, Stream.ofNullable(e.procedure())),
                                subjects(e.round(), CITES, e.cites().stream()),
                                resolved(e).map(on -> Tie.of(ROUND, e.round(), RESOLVES, RELATION, on)),
                                e.succeeds().stream().map(on -> Tie.of(ROUND, e.round(), SUCCEEDS, ROUND, on)),
                                Stream.ofNullable(e.reopens())
                                        .map(on -> Tie.of(ROUND, e.round(), REOPENS, ROUND, on.round())))
                        .flatMap(each -> each);
            case ToldOutcome e when !e.settled() -> Stream.of(new Became(ROUND, e.round(), "under-reservation"));
            case ToldOutcome e ->
                Stream.of(
                                Stream.of(
                                        new Became(ROUND, e.round(), e.agreed().isPresent() ? "agreed" : "not-agreed")),
                                Stream.ofNullable(e.reopens())
                                        .map(on -> new Became(
                                                ROUND, on.round(), e.agreed().isPresent() ? "superseded" : "agreed")),
                                e.verdicts().stream()
                                        .map(verdict -> new Decided(e.round(), verdict.subject(), verdict.agreed())))
                        .flatMap(each -> each);
            case ReopeningRequested e ->
                Stream.of(Tie.of(
                        REOPENING, e.reopening(), RESTS_ON, ROUND, e.decision().round()));
            case DecisionReopened e -> Stream.of(new Became(ROUND, e.decision().round(), "reopened"));
            case RoundCancelled e -> Stream.of(new Became(ROUND, e.round(), "cancelled"));
            default -> Stream.empty();
        };
    }

    /** Of an overview each interest is a section. */
    private static Stream<Tie> frozen(SectionFrozen section) {
        return section.type().equals(SubjectType.OVERVIEW_OF_INTERESTS)
                        && section.name().startsWith(OF_INTEREST)
                ? Stream.of(new Tie(
                        OVERVIEW_OF_INTERESTS,
                        section.subject(),
                        section.version(),
                        RESTS_ON,
                        INTEREST,
                        UUID.fromString(section.name().substring(OF_INTEREST.length())),
                        0))
                : Stream.empty();
    }

    private static Stream<UUID> resolved(RoundOpened opened) {
        return Optional.ofNullable(opened.resolves()).stream().flatMap(List::stream);
    }

    private static Stream<PutBefore> before(UUID round, Alternative on) {
        return ThingType.ofSubject(on.subject().type()).stream()
                .map(type -> new PutBefore(round, type, on.subject(), on.title(), on.amountCents()));
    }

    private static Stream<Tie> subjects(UUID round, TieKind kind, Stream<SubjectRef> subjects) {
        return subjects.flatMap(on -> ThingType.ofSubject(on.type()).stream()
                .map(type -> new Tie(ROUND, round, 0, kind, type, on.id(), on.version())));
    }
}
