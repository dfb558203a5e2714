// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.CallContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.LapseContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.OfferContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.WithdrawContribution;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionWithdrawn;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a party gives if the parties agree in time.
 *
 * @param due null as long as they did not
 * @param withdrawn null as long as it was not taken back
 */
record Contribution(
        @Nullable ContributionOffered offered,
        Status status,
        @Nullable ContributionFellDue due,
        @Nullable ContributionWithdrawn withdrawn)
        implements Visible {
    static final Contribution NONE = new Contribution(null, Status.OFFERED, null, null);
    static final Fold<Contribution, ContributionEvent> FOLD =
            new Fold<>(NONE, ContributionEvent.class, Contribution::evolve);

    enum Status {
        OFFERED,
        DUE,
        LAPSED,
        WITHDRAWN
    }

    @Override
    public UUID wijkaanpak() {
        return offered.wijkaanpak();
    }

    Contribution evolve(ContributionEvent event) {
        return switch (event) {
            case ContributionOffered e -> new Contribution(e, Status.OFFERED, null, null);
            case ContributionFellDue e -> new Contribution(offered, Status.DUE, e, withdrawn);
            case ContributionLapsed _ -> new Contribution(offered, Status.LAPSED, null, null);
            case ContributionWithdrawn e -> new Contribution(offered, Status.WITHDRAWN, null, e);
        };
    }

    /** Who offers money does so under a mandate for it (row 2-27), and for all that stands under that (ADR 0027). */
    Decision offer(OfferContribution command, MandatedActor acting, Instant now) {
        var issue = command.issue();
        var texts = command.texts();
        var digest = command.digest() == null && texts.size() == 1 ? texts.getFirst() : command.digest();
        return issue.checkMayOffer(acting.authority())
                .and(() -> acting.checkMayBind(issue.wijkaanpak(), SubjectType.CONTRIBUTION, command.amountCents()))
                .and(() -> Check.refuseWhen(
                        !command.before().isAfter(now), ContributionRefusal.OFFER_ENDS_IN_THE_PAST, command.before()))
                .and(() -> Check.refuseWhen(digest == null, ContributionRefusal.TEXT_NOT_NAMED))
                .and(() -> Check.refuseWhen(!texts.contains(digest), ContributionRefusal.TEXT_NOT_IN_ROUND, digest))
                .and(() -> Check.refuseWhen(
                        command.offers() >= Amounts.MOST_PARTS,
                        ContributionRefusal.TOO_MANY_OFFERS,
                        Amounts.MOST_PARTS))
                .thenRecord(() -> new ContributionOffered(
                        command.contribution(),
                        issue.wijkaanpak(),
                        issue.stated().issue(),
                        issue.stated().round(),
                        command.by().organisation(),
                        command.amountCents(),
                        command.before(),
                        acting.citation(),
                        digest,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Whether the parties agreed in time is told by the round, not by when this service heard of it. */
    Decision call(CallContribution command, Instant now) {
        return Check.refuseWhen(status == Status.DUE, ContributionRefusal.CONTRIBUTION_ALREADY_DUE)
                .and(() -> Check.refuseWhen(
                        command.agreedAt().isAfter(offered.before()),
                        ContributionRefusal.AGREED_TOO_LATE,
                        offered.before()))
                .and(() -> Check.refuseWhen(
                        withdrawn != null && !command.agreedAt().isBefore(withdrawn.at()),
                        ContributionRefusal.CONTRIBUTION_WITHDRAWN))
                .thenRecord(() -> new ContributionFellDue(
                        offered.contribution(),
                        wijkaanpak(),
                        offered.issue(),
                        command.round(),
                        offered.organisation(),
                        offered.amountCents(),
                        command.agreedAt(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision withdraw(WithdrawContribution command, MandatedActor acting, Successors successors, Instant now) {
        return checkMayWithdraw(acting.authority(), command.by(), successors)
                // Who takes back what another offered for the same party needs a mandate that reaches as far.
                .and(() -> acting.checkMayDispose(wijkaanpak(), SubjectType.CONTRIBUTION, offered.amountCents()))
                .thenRecord(() -> new ContributionWithdrawn(
                        offered.contribution(),
                        wijkaanpak(),
                        offered.issue(),
                        command.reason(),
                        acting.citation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Until the parties agreed it is its giver's (ADR 0028), or of who is in its place. */
    Check checkMayWithdraw(ActorAuthority authority, By by, Successors successors) {
        return Check.refuseWhen(
                        !by.organisation().equals(successors.of(offered.organisation())),
                        ContributionRefusal.CONTRIBUTION_OF_ANOTHER)
                .and(authority::checkMayDecide)
                .and(this::checkNotEnded);
    }

    private Check checkNotEnded() {
        return switch (status) {
            case OFFERED -> Check.passed();
            case DUE -> Check.refuse(ContributionRefusal.CONTRIBUTION_ALREADY_DUE);
            case LAPSED -> Check.refuse(ContributionRefusal.CONTRIBUTION_ALREADY_LAPSED);
            case WITHDRAWN -> Check.refuse(ContributionRefusal.CONTRIBUTION_WITHDRAWN);
        };
    }

    /** @param undecided whether the parties may turn out to have agreed in time */
    Decision lapse(LapseContribution command, boolean undecided, Instant now) {
        return checkNotEnded()
                .and(() -> Check.refuseWhen(
                        !command.ended() && now.isBefore(offered.before()),
                        ContributionRefusal.OFFER_STILL_STANDS,
                        offered.before()))
                .and(() -> Check.refuseWhen(!command.ended() && undecided, ContributionRefusal.AGREEMENT_NOT_KNOWN_YET))
                .thenRecord(() -> new ContributionLapsed(
                        offered.contribution(),
                        wijkaanpak(),
                        offered.issue(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }
}
