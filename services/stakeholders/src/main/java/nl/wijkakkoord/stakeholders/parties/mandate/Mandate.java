// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import static nl.wijkakkoord.stakeholders.parties.mandate.MandateRefusal.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRules;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.CorrectMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.WithdrawMandate;
import org.jspecify.annotations.Nullable;

/**
 * A member's mandate, as its events tell it.
 *
 * @param terms of its last correction, if it was corrected
 * @param reason of the last correction or withdrawal, null when there is none
 * @param corrected ids of the events in whose place a correction stands
 * @param under of a submandate, what it rests on; null for a mandate
 */
record Mandate(
        @Nullable MandateGranted granted,
        @Nullable MandateTerms terms,
        @Nullable MandateWithdrawn withdrawn,
        @Nullable WordsRef reason,
        Set<UUID> corrected,
        @Nullable MandateBeneath under)
        implements Visible {

    static final Mandate NONE = new Mandate(null, null, null, null, Set.of(), null);
    static final Fold<Mandate, MandateEvent> FOLD = new Fold<>(NONE, MandateEvent.class, Mandate::evolve);

    @Override
    public UUID wijkaanpak() {
        return granted.wijkaanpak();
    }

    Mandate evolve(MandateEvent event) {
        return switch (event) {
            case MandateGranted e -> new Mandate(e, e.terms(), null, null, Set.of(), null);
            case SubmandateGranted e -> new Mandate(Submandate.granted(e), e.terms(), null, null, Set.of(), e.under());
            case MandateCorrected e ->
                new Mandate(
                        granted, e.terms(), withdrawn, e.words(), CorrectionRules.and(corrected, e.corrects()), under);
            case MandateWithdrawn e -> new Mandate(granted, terms, e, e.words(), corrected, under);
        };
    }

    /** How the next event refers to why it is said. */
    WordsRef next(SaltedWords said) {
        return Reason.next(said, granted.mandate(), reason);
    }

    /**
     * The day on which the member must take part: today, or the nearest day on which the mandate holds.
     *
     * @param today the Dutch calendar day
     */
    static LocalDate dayThatMatters(MandateTerms terms, LocalDate today) {
        if (today.isBefore(terms.from())) {
            return terms.from();
        }
        return period(terms).endsBefore(today) ? terms.until() : today;
    }

    /** @param takesPart whether the member does, for the organisation of who acts, on the day that matters */
    Decision grant(GrantMandate command, ActorRoles authority, boolean takesPart, Instant now) {
        var organisation = command.by().organisation();
        if (granted != null && authority.isContactOf(granted.organisation()) && says(command)) {
            return Decision.unchanged();
        }
        return Check.refuseWhen(granted != null, MANDATE_EXISTS)
                .and(() -> authority.checkContactOf(organisation))
                .and(period(command.terms())::checkOrder)
                .and(() -> Check.refuseWhen(!takesPart, NOT_A_MEMBER, command.member()))
                .thenRecord(() -> new MandateGranted(
                        command.mandate(),
                        command.wijkaanpak(),
                        organisation,
                        command.member(),
                        command.terms(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Granting the same mandate once more is no new one (ADR 0027). */
    private boolean says(GrantMandate command) {
        return withdrawn == null
                && granted.organisation().equals(command.by().organisation())
                && granted.member().equals(command.member())
                && terms.equals(command.terms());
    }

    /**
     * @param mistaken the event that is named as the mistake, null when this mandate has none with that id
     * @param takesPart whether the member does, on the day that matters for the right terms
     * @param beneath of a submandate the mandate that it rests on, null for a mandate
     */
    Decision correct(
            CorrectMandate command,
            @Nullable Event mistaken,
            ActorRoles authority,
            boolean takesPart,
            @Nullable Mandate beneath,
            Instant now) {
        var correctable = mistaken instanceof MandateGranted
                || mistaken instanceof SubmandateGranted
                || mistaken instanceof MandateCorrected;
        var period = period(command.terms());
        return checkMayCorrect(command.by(), authority)
                .and(() -> CorrectionRules.check(command.entry(), correctable, corrected))
                .and(period::checkOrder)
                .and(() -> Check.refuseWhen(!takesPart, NOT_A_MEMBER, granted.member()))
                .and(() -> beneath == null ? Check.passed() : new Submandate(beneath).checkFits(command.terms()))
                .and(() -> withdrawn == null ? Check.passed() : checkHoldsOn(withdrawn.from(), period))
                .thenRecord(() -> new MandateCorrected(
                        granted.mandate(),
                        wijkaanpak(),
                        granted.organisation(),
                        granted.member(),
                        command.entry(),
                        next(command.reason()),
                        command.terms(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** ADR 0012: by who answers for it, the contacts of the organisation that granted it, or who named the deputy. */
    Check checkMayCorrect(By by, ActorRoles authority) {
        return isOf(by, under == null ? null : under.principal())
                ? authority.checkMayEmpower()
                : authority.checkContactOf(granted.organisation());
    }

    /** Whether it is that member of the organisation that acts. */
    boolean isOf(By by, @Nullable UUID holder) {
        return by.organisation().equals(granted.organisation()) && by.member().equals(holder);
    }

    Decision withdraw(WithdrawMandate command, ActorRoles authority, Instant now) {
        return checkMayWithdraw(command.by(), authority)
                .and(() -> checkHoldsOn(command.from(), period(terms)))
                .thenRecord(() -> new MandateWithdrawn(
                        granted.mandate(),
                        wijkaanpak(),
                        granted.organisation(),
                        granted.member(),
                        command.from(),
                        next(command.reason()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Row 4-14: a mandate has a period, which a withdrawal ends once. */
    Check checkMayWithdraw(By by, ActorRoles authority) {
        return checkMayCorrect(by, authority).and(() -> Check.refuseWhen(withdrawn != null, MANDATE_ALREADY_WITHDRAWN));
    }

    private static Check checkHoldsOn(LocalDate withdrawal, Period period) {
        return Check.refuseWhen(!period.holdsOn(withdrawal), DAY_OUTSIDE_MANDATE, withdrawal);
    }

    /** On which days it holds, as far as the mandate itself says; none when it was withdrawn from its first day on. */
    Period days() {
        var days = period(terms);
        return withdrawn == null ? days : days.upTo(withdrawn.from().minusDays(1));
    }

    static Period period(MandateTerms terms) {
        return new Period(terms.from(), terms.until());
    }
}
