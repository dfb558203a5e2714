// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import static nl.wijkakkoord.overview.todo.Kind.ANSWER_PAPER;
import static nl.wijkakkoord.overview.todo.Kind.CLOSE_ROUND;
import static nl.wijkakkoord.overview.todo.Kind.CONSENT_TO_CHANGE;
import static nl.wijkakkoord.overview.todo.Kind.GIVE_ADVICE;
import static nl.wijkakkoord.overview.todo.Kind.OPEN_ROUND;
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
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureNotAgreed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureSubmitted;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureWithdrawn;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.todo.Change.Ask;
import nl.wijkakkoord.overview.todo.Change.AskAlso;
import nl.wijkakkoord.overview.todo.Change.Awaited;
import nl.wijkakkoord.overview.todo.Change.Done;
import nl.wijkakkoord.overview.todo.Change.DoneBy;
import nl.wijkakkoord.overview.todo.Change.Moved;
import nl.wijkakkoord.overview.todo.Change.Over;

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
            case PositionTaken e -> spoke(e.round(), e.organisation());
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
            case RoundCancelled e -> Stream.of(new Over(e.round()));
            case RoundClosed e -> Stream.of(new Over(e.round()));
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

    private static Ask paper(PaperPositionRecorded event) {
        var party = event.organisation();
        var number = String.valueOf(event.number());
        return new Ask(ANSWER_PAPER, ThingType.ROUND, event.round(), number, party, null, 0, null, Audience.of(party));
    }

    /** Also of what was recorded of it on paper before. */
    private static Stream<Change> spoke(UUID round, OrganisationId organisation) {
        return Stream.of(
                new DoneBy(TAKE_POSITION, round, organisation),
                new DoneBy(GIVE_ADVICE, round, organisation),
                new DoneBy(ANSWER_PAPER, round, organisation));
    }
}
