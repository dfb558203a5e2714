// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import static nl.wijkakkoord.overview.thing.ThingType.BUDGET_ENQUIRY;
import static nl.wijkakkoord.overview.thing.ThingType.BUDGET_LINE;
import static nl.wijkakkoord.overview.thing.ThingType.CHOICE_OF_OPGAVEN;
import static nl.wijkakkoord.overview.thing.ThingType.CONSULTATION;
import static nl.wijkakkoord.overview.thing.ThingType.CONTRIBUTION;
import static nl.wijkakkoord.overview.thing.ThingType.IDEA;
import static nl.wijkakkoord.overview.thing.ThingType.INPUT;
import static nl.wijkakkoord.overview.thing.ThingType.MEASURE;
import static nl.wijkakkoord.overview.thing.ThingType.OPGAVE;
import static nl.wijkakkoord.overview.thing.TieKind.COMES_FROM;
import static nl.wijkakkoord.overview.thing.TieKind.IS_PART_OF;
import static nl.wijkakkoord.overview.thing.TieKind.PAYS;
import static nl.wijkakkoord.overview.thing.TieKind.RESTS_ON;

import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceSubmitted;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationCalled;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationClosed;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationWithdrawn;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAnswered;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAsked;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetEnquiryCancelled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRefused;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaNoted;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaRejected;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaSelected;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputLinked;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputNotAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputReceived;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureRevised;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveChosen;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaborated;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaboratedNoLonger;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveRejected;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveWithdrawn;
import nl.wijkakkoord.overview.thing.Line.Became;
import nl.wijkakkoord.overview.thing.Line.Known;
import nl.wijkakkoord.overview.thing.Line.Tie;
import org.jspecify.annotations.Nullable;

/** What opgaven tells. What residents said is in no event, so their input has no title. */
final class OpgavenLines {
    private OpgavenLines() {}

    static Stream<? extends Line> of(Event event) {
        return switch (event) {
            case BudgetEvent money -> money(money);
            case OpgaveProposed e ->
                Stream.of(new Known(OPGAVE, e.opgave(), e.title(), e.by().organisation(), "proposed", 0));
            case OpgaveWithdrawn e -> Stream.of(new Became(OPGAVE, e.opgave(), "withdrawn"));
            case OpgaveChosen e -> Stream.of(new Became(OPGAVE, e.opgave(), "chosen"));
            case OpgaveRejected e -> Stream.of(new Became(OPGAVE, e.opgave(), "rejected"));
            case OpgaveElaborated e -> Stream.of(new Became(OPGAVE, e.opgave(), "elaborated"));
            case OpgaveElaboratedNoLonger e -> Stream.of(new Became(OPGAVE, e.opgave(), "chosen"));
            case ChoiceSubmitted e ->
                e.candidates().stream()
                        .map(one -> new Tie(CHOICE_OF_OPGAVEN, e.choice(), 1, RESTS_ON, OPGAVE, one.opgave(), 0));
            case MeasureAdded e ->
                Stream.of(
                        new Known(MEASURE, e.measure(), e.text().title(), null, "added", 0),
                        Tie.of(MEASURE, e.measure(), IS_PART_OF, OPGAVE, e.opgave()));
            case MeasureRevised e ->
                Stream.of(new Known(MEASURE, e.measure(), e.text().title(), null, "added", 0));
            case MeasureWithdrawn e -> Stream.of(new Became(MEASURE, e.measure(), "withdrawn"));
            case ConsultationCalled e ->
                Stream.concat(
                        Stream.of(new Known(CONSULTATION, e.consultation(), e.title(), null, "called", 0)),
                        about(CONSULTATION, e.consultation(), e.opgave()));
            case ConsultationClosed e -> Stream.of(new Became(CONSULTATION, e.consultation(), "closed"));
            case ConsultationWithdrawn e -> Stream.of(new Became(CONSULTATION, e.consultation(), "withdrawn"));
            case InputReceived e ->
                Stream.of(
                                Stream.of(new Known(INPUT, e.input(), null, null, "received", 0)),
                                about(INPUT, e.input(), e.opgave()),
                                Stream.ofNullable(e.consultation())
                                        .map(on -> Tie.of(INPUT, e.input(), COMES_FROM, CONSULTATION, on)))
                        .flatMap(each -> each);
            case InputLinked e -> about(INPUT, e.input(), e.opgave());
            case InputAdopted e ->
                Stream.of(
                        new Became(INPUT, e.input(), "adopted"),
                        Tie.of(MEASURE, e.measure(), RESTS_ON, INPUT, e.input()));
            case InputNotAdopted e -> Stream.of(new Became(INPUT, e.input(), "not-adopted"));
            case IdeaNoted e ->
                Stream.concat(
                        Stream.of(new Known(IDEA, e.idea(), e.title(), e.by().organisation(), "noted", 0)),
                        about(IDEA, e.idea(), e.opgave()));
            case IdeaSelected e -> Stream.of(new Became(IDEA, e.idea(), "selected"));
            case IdeaRejected e -> Stream.of(new Became(IDEA, e.idea(), "rejected"));
            case BudgetAsked e ->
                Stream.concat(
                        Stream.of(new Known(BUDGET_ENQUIRY, e.enquiry(), e.question(), e.party(), "asked", 0)),
                        about(BUDGET_ENQUIRY, e.enquiry(), e.opgave()));
            case BudgetAnswered e -> Stream.of(new Became(BUDGET_ENQUIRY, e.enquiry(), "answered"));
            case BudgetEnquiryCancelled e -> Stream.of(new Became(BUDGET_ENQUIRY, e.enquiry(), "cancelled"));
            default -> Stream.empty();
        };
    }

    private static Stream<? extends Line> money(BudgetEvent event) {
        return switch (event) {
            case BudgetLineEntered e ->
                Stream.concat(
                        Stream.of(new Known(BUDGET_LINE, e.line(), e.title(), e.owner(), "expected", 0)),
                        Stream.ofNullable(e.opgave()).map(on -> Tie.of(BUDGET_LINE, e.line(), PAYS, OPGAVE, on)));
            case OfferedMoneyReserved e ->
                Stream.of(
                        new Known(BUDGET_LINE, e.line(), null, e.owner(), "offered", 0),
                        Tie.of(BUDGET_LINE, e.line(), RESTS_ON, CONTRIBUTION, e.contribution()));
            case MoneyCommitted e ->
                Stream.of(
                        Tie.of(BUDGET_LINE, e.line(), PAYS, OPGAVE, e.purpose().opgave()),
                        Tie.of(BUDGET_LINE, e.line(), PAYS, MEASURE, e.purpose().measure()));
            case MoneyConfirmed e -> became(e.line(), "confirmed");
            case OfferedMoneyFellDue e -> became(e.line(), "confirmed");
            case OfferedMoneyLapsed e -> became(e.line(), "lapsed");
            case BudgetLineWithdrawn e -> became(e.line(), "withdrawn");
            case SubsidyAppliedFor e -> became(e.line(), "applied-for");
            case MoneyGranted e -> became(e.line(), "granted");
            case GrantRefused e -> became(e.line(), "refused");
            case GrantSettled e -> became(e.line(), "settled");
            case GrantRevoked e -> became(e.line(), "revoked");
            default -> Stream.empty();
        };
    }

    private static Stream<Line> became(UUID line, String state) {
        return Stream.of(new Became(BUDGET_LINE, line, state));
    }

    private static Stream<Line> about(ThingType type, UUID id, @Nullable UUID opgave) {
        return Stream.ofNullable(opgave).map(on -> Tie.of(type, id, RESTS_ON, OPGAVE, on));
    }
}
