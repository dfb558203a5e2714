// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAnswered;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAsked;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetEnquiryCancelled;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AnswerEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AskForBudget;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.CancelEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.LapseEnquiry;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A party that was asked for budget, and what it said.
 *
 * @param answered null as long as it said nothing
 * @param cancelled null as long as an answer is awaited, or may be replaced
 */
record Enquiry(
        @Nullable BudgetAsked asked,
        @Nullable BudgetAnswered answered,
        @Nullable BudgetEnquiryCancelled cancelled) implements Visible {
    static final Enquiry NONE = new Enquiry(null, null, null);
    static final Fold<Enquiry, EnquiryEvent> FOLD = new Fold<>(NONE, EnquiryEvent.class, Enquiry::evolve);

    enum Answer {
        /** There is still time. */
        AWAITED,
        AMOUNT,
        NONE,
        /** The last day passed without an answer. */
        SILENT,
        /** Who asked, or somebody in its place, took the question back, or the wijkaanpak ended before it was answered. */
        CANCELLED
    }

    @Override
    public UUID wijkaanpak() {
        return asked.wijkaanpak();
    }

    Enquiry evolve(EnquiryEvent event) {
        return switch (event) {
            case BudgetAsked e -> new Enquiry(e, null, null);
            case BudgetAnswered e -> new Enquiry(asked, e, cancelled);
            case BudgetEnquiryCancelled e -> new Enquiry(asked, answered, e);
        };
    }

    /** @param day Dutch calendar day on which it is looked at */
    Answer answer(LocalDate day) {
        if (cancelled != null) {
            return Answer.CANCELLED;
        }
        if (answered != null) {
            return answered.amountCents() == null ? Answer.NONE : Answer.AMOUNT;
        }
        return day.isAfter(asked.answerBy()) ? Answer.SILENT : Answer.AWAITED;
    }

    /**
     * @param partyAdmitted whether who is asked takes part
     * @param opgaveThere whether the opgave that it names is one of this wijkaanpak; true when it names none
     * @param today Dutch calendar day
     */
    Decision ask(
            AskForBudget command,
            ActorAuthority authority,
            boolean partyAdmitted,
            boolean opgaveThere,
            LocalDate today,
            Instant now) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(!partyAdmitted, EnquiryRefusal.ASKED_NO_PARTY, command.party()))
                .and(() -> Check.refuseWhen(!opgaveThere, EnquiryRefusal.ASKED_FOR_UNKNOWN_OPGAVE, command.opgave()))
                .and(() -> Check.refuseWhen(
                        command.answerBy().isBefore(today), EnquiryRefusal.ANSWER_DAY_IN_THE_PAST, command.answerBy()))
                .thenRecord(() -> new BudgetAsked(
                        command.enquiry(),
                        command.wijkaanpak(),
                        command.party(),
                        command.opgave(),
                        command.question(),
                        command.answerBy(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** A party may answer anew, and also when it is late. */
    Decision answer(AnswerEnquiry command, ActorAuthority authority, Instant now) {
        return checkMayAnswer(command.by(), authority)
                .thenRecord(() -> new BudgetAnswered(
                        asked.enquiry(),
                        wijkaanpak(),
                        command.amountCents(),
                        command.text(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** It ends with its wijkaanpak; what was answered stands. */
    Decision lapse(LapseEnquiry command, Instant now) {
        return answered == null && cancelled == null
                ? Decision.accepted(cancelled(command.reason(), command.by(), now))
                : Decision.unchanged();
    }

    private BudgetEnquiryCancelled cancelled(String reason, By by, Instant now) {
        return new BudgetEnquiryCancelled(asked.enquiry(), wijkaanpak(), reason, Audience.ofWijkaanpak(), by, now);
    }

    Decision cancel(CancelEnquiry command, ActorAuthority authority, Successors enders, Instant now) {
        return checkMayCancel(command.by(), authority, enders)
                .thenRecord(() -> cancelled(command.reason(), command.by(), now));
    }

    /** @param enders who ends it now, by who opened it */
    Check checkMayCancel(By by, ActorAuthority authority, Successors enders) {
        return authority
                .checkMayAct()
                .and(() -> {
                    var ender = enders.of(asked.by().organisation());
                    return Check.refuseWhen(!ender.equals(by.organisation()), EnquiryRefusal.ENQUIRY_OF_ANOTHER, ender);
                })
                .and(this::checkStands);
    }

    private Check checkStands() {
        return Check.refuseWhen(cancelled != null, EnquiryRefusal.ENQUIRY_CANCELLED);
    }

    /** Of who is asked now. */
    Enquiry with(Successors successors) {
        var passed = new BudgetAsked(
                asked.enquiry(),
                asked.wijkaanpak(),
                successors.of(asked.party()),
                asked.opgave(),
                asked.question(),
                asked.answerBy(),
                asked.audience(),
                asked.by(),
                asked.at());
        return new Enquiry(passed, answered, cancelled);
    }

    Check checkMayAnswer(By by, ActorAuthority authority) {
        return authority
                .checkMayDecide()
                .and(() -> Check.refuseWhen(
                        !asked.party().equals(by.organisation()), EnquiryRefusal.ANOTHER_WAS_ASKED, asked.party()))
                .and(this::checkStands);
    }
}
