// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import static nl.wijkakkoord.overview.todo.Kind.ANSWER_NOTICE;
import static nl.wijkakkoord.overview.todo.Kind.ANSWER_PAPER;
import static nl.wijkakkoord.overview.todo.Kind.CLOSE_ROUND;
import static nl.wijkakkoord.overview.todo.Kind.CONSENT_TO_CHANGE;
import static nl.wijkakkoord.overview.todo.Kind.DECIDE_ANEW;
import static nl.wijkakkoord.overview.todo.Kind.GIVE_ADVICE;
import static nl.wijkakkoord.overview.todo.Kind.OPEN_ROUND;
import static nl.wijkakkoord.overview.todo.Kind.RECORD_INTERNAL_DECISION;
import static nl.wijkakkoord.overview.todo.Kind.REVISE_PROCEDURE;
import static nl.wijkakkoord.overview.todo.Kind.SUBMIT_PROCEDURE;
import static nl.wijkakkoord.overview.todo.Kind.TAKE_POSITION;

import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRejected;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureNotAgreed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureSubmitted;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureWithdrawn;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.DecisionReopened;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.PartyNoticed;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.todo.Change.Ask;
import nl.wijkakkoord.overview.todo.Change.AskAlso;
import nl.wijkakkoord.overview.todo.Change.Awaited;
import nl.wijkakkoord.overview.todo.Change.Done;
import nl.wijkakkoord.overview.todo.Change.DoneBy;
import nl.wijkakkoord.overview.todo.Change.Moved;
import nl.wijkakkoord.overview.todo.Change.NotAsked;
import nl.wijkakkoord.overview.todo.Change.Over;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/** To be decided on, and in rounds. Whether a round on a version is still to be opened, what rests on what tells. */
final class DecisionsToDo {
    private DecisionsToDo() {}

    static Stream<? extends Change> of(Event event) {
        return switch (event) {
            case SubjectSubmitted e ->
                ThingType.ofSubject(e.type()).stream()
                        .map(type -> new Ask(
                                OPEN_ROUND,
                                type,
                                e.subject(),
                                Change.WHOLE,
                                null,
                                null,
                                e.version(),
                                null,
                                e.audience()));
            case SubjectWithdrawn e -> Stream.of(Done.of(OPEN_ROUND, e.subject()));
            case ProcedureProposed e ->
                Stream.of(
                        Done.of(REVISE_PROCEDURE, e.procedure()),
                        Ask.all(SUBMIT_PROCEDURE, e.procedure(), null, e.audience()));
            case ProcedureSubmitted e -> Stream.of(Done.of(SUBMIT_PROCEDURE, e.procedure()));
            case ProcedureNotAgreed e -> Stream.of(Ask.all(REVISE_PROCEDURE, e.procedure(), null, e.audience()));
            case ProcedureWithdrawn e -> Stream.of(Ask.all(REVISE_PROCEDURE, e.procedure(), null, e.audience()));
            case ProcedureCameIntoForce e -> Stream.of(Done.of(REVISE_PROCEDURE, e.procedure()));
            case RoundOpened e -> opened(e);
            case PositionTaken e ->
                Stream.concat(spoke(e.round(), e.organisation()), reserved(e.round(), e.organisation(), e.detail()));
            case PositionRevealed e -> reserved(e.round(), e.organisation(), e.detail());
            case InternalDecisionRecorded e
            when e.settles() -> Stream.of(new DoneBy(RECORD_INTERNAL_DECISION, e.round(), e.organisation()));
            case ReservationLapsed e -> Stream.of(new DoneBy(RECORD_INTERNAL_DECISION, e.round(), e.organisation()));
            case PositionSealed e -> spoke(e.round(), e.organisation());
            case PaperPositionRecorded e -> Stream.of(paper(e));
            case PaperPositionRejected e -> Stream.of(new Done(ANSWER_PAPER, e.round(), String.valueOf(e.number())));
            case PartyPassedOver e -> Stream.of(new Awaited(TAKE_POSITION, e.round(), e.organisation(), false));
            case PartyAskedAgain e -> Stream.of(new Awaited(TAKE_POSITION, e.round(), e.organisation(), true));
            case ChangeProposed e ->
                Stream.of(
                        Done.of(CONSENT_TO_CHANGE, e.round()),
                        new AskAlso(CONSENT_TO_CHANGE, e.round(), TAKE_POSITION, null));
            case ChangeConsented e -> Stream.of(new DoneBy(CONSENT_TO_CHANGE, e.round(), e.organisation()));
            case ClosingMoved e -> Stream.of(Done.of(CONSENT_TO_CHANGE, e.round()), new Moved(e.round(), e.closesAt()));
            case PartyNoticed e ->
                Stream.of(Ask.of(
                        ANSWER_NOTICE,
                        e.round(),
                        e.organisation(),
                        e.answersUntil().plusDays(1).atStartOfDay(DutchDay.ZONE).toInstant()));
            case RoundCancelled e -> Stream.of(new Over(e.round()));
            case ToldOutcome e
            when !e.settled() ->
                Stream.of(TAKE_POSITION, GIVE_ADVICE, CLOSE_ROUND, CONSENT_TO_CHANGE)
                        .map(kind -> Done.of(kind, e.round()));
            case ToldOutcome e ->
                Stream.concat(
                        Stream.of(new Over(e.round())),
                        Stream.ofNullable(e.reopens()).map(on -> Done.of(DECIDE_ANEW, on.round())));
            case DecisionReopened e ->
                Stream.of(Ask.all(DECIDE_ANEW, e.decision().round(), null, e.audience()));
            default -> Stream.empty();
        };
    }

    private static Stream<Change> opened(RoundOpened event) {
        var round = event.round();
        var until = event.closesAt();
        return Stream.of(
                        event.terms().deciding().stream().map(party -> Ask.of(TAKE_POSITION, round, party, until)),
                        event.terms().advising().stream().map(party -> Ask.of(GIVE_ADVICE, round, party, until)),
                        Stream.of(Ask.of(CLOSE_ROUND, round, event.by().organisation(), until)))
                .flatMap(each -> each);
    }

    /** Until its last day is over a body can decide; what a party says otherwise it need not be asked any more. */
    private static Stream<Change> reserved(UUID round, OrganisationId organisation, @Nullable PositionDetail detail) {
        return detail == null || detail.reservation() == null
                ? Stream.of(new NotAsked(RECORD_INTERNAL_DECISION, round, organisation))
                : Stream.of(Ask.of(
                        RECORD_INTERNAL_DECISION,
                        round,
                        organisation,
                        detail.reservation()
                                .until()
                                .plusDays(1)
                                .atStartOfDay(DutchDay.ZONE)
                                .toInstant()));
    }

    private static Ask paper(PaperPositionRecorded event) {
        var party = event.organisation();
        var number = String.valueOf(event.number());
        return new Ask(ANSWER_PAPER, ThingType.ROUND, event.round(), number, party, null, 0, null, Audience.of(party));
    }

    /** Also of what was recorded of it on paper before. */
    private static Stream<Change> spoke(UUID round, OrganisationId organisation) {
        return Stream.of(TAKE_POSITION, ANSWER_NOTICE, GIVE_ADVICE, ANSWER_PAPER)
                .map(kind -> new DoneBy(kind, round, organisation));
    }
}
