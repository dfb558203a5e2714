// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.grant;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantObjectedTo;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRefused;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyReclaimed;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.SchemeEdition;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ObjectToGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordReclaim;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordRefusal;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordRevocation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordSettlement;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.scheme.Editions;
import nl.wijkakkoord.opgaven.scheme.Editions.Asked;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * The life of a grant: applied for, granted or refused, objected to, lowered, set, revoked, reclaimed. What others decide is a fact:
 * it is recorded whatever was promised of the money; who disposes of what was bound names a mandate for it (ADR 0027).
 *
 * @param recipient kind of party that the owner is, null when that was not heard of
 */
public record GrantRules(
        BudgetLine line, Schemes schemes, @Nullable PartyKind recipient) {

    /** An application is an act of ours: what the scheme's edition of that day does not give, is not asked. */
    public Decision apply(ApplyForSubsidy command, ActorAuthority authority, Instant now) {
        var scheme = line.terms().scheme().name();
        return line.checkMayGrant(command.by(), authority)
                .and(line.status()::checkMayApply)
                .and(() -> Editions.checkMayApply(schemes, scheme, command.appliedOn(), asked(line.amountCents())))
                .thenRecord(() -> new SubsidyAppliedFor(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.appliedOn(),
                        schemes.edition(scheme, command.appliedOn())
                                .map(SchemeEdition::edition)
                                .orElse(null),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /**
     * Also for another amount than before, more or less, and after a refusal or revocation that was objected to.
     *
     * @param acting null when the command names no mandate
     */
    public Decision grant(RecordGrant command, ActorAuthority authority, @Nullable MandatedActor acting, Instant now) {
        var late = late(command.decidedOn(), command.evidence());
        var disposes = !late && line.status().isGranted() && disposes(command.amountCents(), command.years());
        return line.checkMayGrant(command.by(), authority)
                .and(() -> checkDay(command.decidedOn(), now))
                .and(() -> line.checkYears(command.years(), command.amountCents()))
                .and(() -> checkMayDispose(disposes, acting, command.amountCents()))
                .thenRecord(() -> new MoneyGranted(
                        line.terms().line(),
                        line.wijkaanpak(),
                        line.years(command.years(), command.amountCents()),
                        command.conditions(),
                        command.decidedOn(),
                        command.evidence(),
                        disposes ? acting.citation() : null,
                        command.terms(),
                        findings(command.amountCents()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision refuse(RecordRefusal command, ActorAuthority authority, Instant now) {
        return line.checkMayGrant(command.by(), authority)
                .and(() -> late(command.decidedOn(), command.evidence())
                        ? Check.passed()
                        : line.status().checkMayBeRefused())
                .and(() -> checkDay(command.decidedOn(), now))
                .thenRecord(() -> new GrantRefused(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.reason(),
                        command.decidedOn(),
                        command.evidence(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision object(ObjectToGrant command, ActorAuthority authority, Instant now) {
        return line.checkMayGrant(command.by(), authority)
                .and(line.status()::checkMayObject)
                .and(() -> checkDay(command.objectedOn(), now))
                .thenRecord(() -> new GrantObjectedTo(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.ground(),
                        command.objectedOn(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param acting null when the command names no mandate */
    public Decision settle(
            RecordSettlement command, ActorAuthority authority, @Nullable MandatedActor acting, Instant now) {
        var late = late(command.decidedOn(), command.evidence());
        var disposes = !late && disposes(command.amountCents(), command.years());
        return line.checkMayGrant(command.by(), authority)
                .and(() -> late ? Check.passed() : line.status().checkGranted())
                .and(() -> checkDay(command.decidedOn(), now))
                .and(() -> line.checkYears(command.years(), command.amountCents()))
                .and(() -> checkMayDispose(disposes, acting, command.amountCents()))
                .thenRecord(() -> new GrantSettled(
                        line.terms().line(),
                        line.wijkaanpak(),
                        line.years(command.years(), command.amountCents()),
                        command.decidedOn(),
                        command.evidence(),
                        disposes ? acting.citation() : null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision revoke(RecordRevocation command, MandatedActor acting, Instant now) {
        var late = late(command.decidedOn(), command.evidence());
        return line.checkMayGrant(command.by(), acting.authority())
                .and(() -> late ? Check.passed() : line.status().checkGranted())
                .and(() -> checkDay(command.decidedOn(), now))
                .and(() -> checkMayDispose(true, acting, 0))
                .thenRecord(() -> new GrantRevoked(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.reason(),
                        command.decidedOn(),
                        command.evidence(),
                        acting.citation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision reclaim(RecordReclaim command, ActorAuthority authority, Instant now) {
        return line.checkMayGrant(command.by(), authority)
                .and(line.status()::checkMayReclaim)
                .and(() -> checkDay(command.decidedOn(), now))
                .and(() -> refuseWhen(
                        Math.addExact(line.course().reclaimedCents(), command.amountCents()) > Amounts.MOST,
                        GrantRefusal.RECLAIMED_TOO_MUCH))
                .thenRecord(() -> new MoneyReclaimed(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.amountCents(),
                        command.decidedOn(),
                        command.payBefore(),
                        command.evidence(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** A decision that is told after a later one is recorded, and changes nothing of what there is now. */
    private boolean late(LocalDate day, Evidence evidence) {
        return !line.course().yieldsTo(day, evidence.digest());
    }

    private boolean disposes(long cents, @Nullable List<YearAmount> years) {
        return cents != line.amountCents() || !line.years(years, cents).equals(line.years());
    }

    private Check checkMayDispose(boolean disposes, @Nullable MandatedActor acting, long cents) {
        return line.owned().checkMayDisposeWhen(disposes, acting, Math.max(cents, line.amountCents()));
    }

    /** What was decided was decided. */
    private static Check checkDay(LocalDate day, Instant now) {
        return refuseWhen(day.isAfter(DutchDay.of(now)), GrantRefusal.DECIDED_IN_THE_FUTURE, day);
    }

    private Asked asked(long cents) {
        return new Asked(recipient, line.terms().claim(), cents);
    }

    private @Nullable List<String> findings(long cents) {
        var found = Editions.findings(
                schemes, line.terms().scheme().name(), line.course().edition(), asked(cents));
        return found.isEmpty() ? null : found;
    }
}
