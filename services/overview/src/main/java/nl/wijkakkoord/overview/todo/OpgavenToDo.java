// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import static nl.wijkakkoord.overview.todo.Kind.ACCOUNT_FOR_GRANT;
import static nl.wijkakkoord.overview.todo.Kind.ANSWER_ENQUIRY;
import static nl.wijkakkoord.overview.todo.Kind.ANSWER_INPUT;
import static nl.wijkakkoord.overview.todo.Kind.APPLY_FOR_SUBSIDY;
import static nl.wijkakkoord.overview.todo.Kind.CONFIRM_MONEY;
import static nl.wijkakkoord.overview.todo.Kind.DO_ACTION;
import static nl.wijkakkoord.overview.todo.Kind.MEET_CONDITION;
import static nl.wijkakkoord.overview.todo.Kind.RECORD_GRANT;
import static nl.wijkakkoord.overview.todo.StakeholdersToDo.endOf;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAnswered;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAsked;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetEnquiryCancelled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRefused;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputNotAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputReceived;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDone;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDropped;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionReplanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.todo.Change.Ask;
import nl.wijkakkoord.overview.todo.Change.AskAlso;
import nl.wijkakkoord.overview.todo.Change.Done;
import nl.wijkakkoord.overview.todo.Change.Over;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/** To be done about money, measures and what residents say. */
final class OpgavenToDo {
    private OpgavenToDo() {}

    static Stream<? extends Change> of(Event event) {
        return switch (event) {
            case BudgetEvent money -> money(money);
            case BudgetAsked e -> Stream.of(Ask.of(ANSWER_ENQUIRY, e.enquiry(), e.party(), endOf(e.answerBy())));
            case BudgetAnswered e -> Stream.of(new Over(e.enquiry()));
            case BudgetEnquiryCancelled e -> Stream.of(new Over(e.enquiry()));
            case ActionPlanned e -> Stream.of(action(e.measure(), e.action()));
            case ActionReplanned e ->
                Stream.of(new Done(DO_ACTION, e.measure(), e.action().name()), action(e.measure(), e.action()));
            case ActionDone e -> Stream.of(new Done(DO_ACTION, e.measure(), e.action()));
            case ActionDropped e -> Stream.of(new Done(DO_ACTION, e.measure(), e.action()));
            case MeasureWithdrawn e -> Stream.of(new Over(e.measure()));
            case InputReceived e -> Stream.of(Ask.all(ANSWER_INPUT, e.input(), null, e.readers()));
            case InputAdopted e -> Stream.of(new Over(e.input()));
            case InputNotAdopted e -> Stream.of(new Over(e.input()));
            default -> Stream.empty();
        };
    }

    private static Stream<? extends Change> money(BudgetEvent event) {
        return switch (event) {
            case BudgetLineEntered e ->
                Stream.of(Ask.of(
                        e.scheme().kind().isSubsidy() ? APPLY_FOR_SUBSIDY : CONFIRM_MONEY,
                        e.line(),
                        e.owner(),
                        e.deadline() == null ? null : endOf(e.deadline())));
            case MoneyConfirmed e -> Stream.of(Done.of(CONFIRM_MONEY, e.line()));
            case SubsidyAppliedFor e ->
                Stream.of(
                        new AskAlso(RECORD_GRANT, e.line(), APPLY_FOR_SUBSIDY, null),
                        Done.of(APPLY_FOR_SUBSIDY, e.line()));
            case MoneyGranted e -> granted(e);
            case GrantSettled e -> Stream.of(Done.of(ACCOUNT_FOR_GRANT, e.line()));
            case GrantRefused e -> Stream.of(new Over(e.line()));
            case GrantRevoked e -> Stream.of(new Over(e.line()));
            case BudgetLineWithdrawn e -> Stream.of(new Over(e.line()));
            case MoneyCommitted e -> Stream.ofNullable(e.condition()).map(condition -> condition(e, condition));
            case MoneyConditionMet e -> met(e.line(), e.commitment());
            case MoneyReleased e -> met(e.line(), e.commitment());
            case MoneyReservationLapsed e -> met(e.line(), e.commitment());
            case CommitmentFellAway e -> met(e.line(), e.commitment());
            default -> Stream.empty();
        };
    }

    private static Stream<Change> granted(MoneyGranted event) {
        var accountBefore = event.terms() == null ? null : event.terms().accountBefore();
        return Stream.concat(
                Stream.ofNullable(accountBefore)
                        .map(day -> new AskAlso(
                                ACCOUNT_FOR_GRANT,
                                event.line(),
                                APPLY_FOR_SUBSIDY,
                                day.atStartOfDay(DutchDay.ZONE).toInstant())),
                Stream.of(Done.of(APPLY_FOR_SUBSIDY, event.line()), Done.of(RECORD_GRANT, event.line())));
    }

    private static Ask condition(MoneyCommitted event, MoneyCondition condition) {
        return part(
                MEET_CONDITION,
                ThingType.BUDGET_LINE,
                event.line(),
                event.commitment().toString(),
                event.owner(),
                condition.text(),
                condition.before());
    }

    private static Ask action(UUID measure, MeasureAction action) {
        return part(
                DO_ACTION,
                ThingType.MEASURE,
                measure,
                action.name(),
                action.owner(),
                action.text(),
                endOf(action.due()));
    }

    private static Ask part(
            Kind kind,
            ThingType type,
            UUID thing,
            String part,
            OrganisationId organisation,
            String title,
            @Nullable Instant deadline) {
        return new Ask(kind, type, thing, part, organisation, title, 0, deadline, Audience.of(organisation));
    }

    private static Stream<Change> met(UUID line, UUID commitment) {
        return Stream.of(new Done(MEET_CONDITION, line, commitment.toString()));
    }
}
