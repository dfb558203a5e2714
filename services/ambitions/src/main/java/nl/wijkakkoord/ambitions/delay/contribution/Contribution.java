// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.CallContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.LapseContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.OfferContribution;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a party gives if the parties agree in time.
 *
 * @param due null as long as they did not
 */
record Contribution(
        @Nullable ContributionOffered offered,
        Status status,
        @Nullable ContributionFellDue due) implements Visible {
    static final Contribution NONE = new Contribution(null, Status.OFFERED, null);
    static final Fold<Contribution, ContributionEvent> FOLD =
            new Fold<>(NONE, ContributionEvent.class, Contribution::evolve);

    enum Status {
        OFFERED,
        DUE,
        LAPSED
    }

    @Override
    public UUID wijkaanpak() {
        return offered.wijkaanpak();
    }

    Contribution evolve(ContributionEvent event) {
        return switch (event) {
            case ContributionOffered e -> new Contribution(e, Status.OFFERED, null);
            case ContributionFellDue e -> new Contribution(offered, Status.DUE, e);
            case ContributionLapsed _ -> new Contribution(offered, Status.LAPSED, null);
        };
    }

    /** Who offers money does so under a mandate for it (row 2-27), and for all that stands under that (ADR 0027). */
    Decision offer(OfferContribution command, MandatedActor acting, Instant now) {
        var issue = command.issue();
        return issue.checkMayOffer(acting.authority())
                .and(() -> acting.checkMayBind(issue.wijkaanpak(), SubjectType.CONTRIBUTION, command.amountCents()))
                .and(() -> Check.refuseWhen(
                        !command.before().isAfter(now), ContributionRefusal.OFFER_ENDS_IN_THE_PAST, command.before()))
                .thenRecord(() -> new ContributionOffered(
                        command.contribution(),
                        issue.wijkaanpak(),
                        issue.stated().issue(),
                        issue.stated().round(),
                        command.by().organisation(),
                        command.amountCents(),
                        command.before(),
                        acting.citation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Whether the parties agreed in time is told by the round, not by when this service heard of it. */
    Decision call(CallContribution command, Instant now) {
        return Check.refuseWhen(status == Status.DUE, ContributionRefusal.CONTRIBUTION_ALREADY_DUE)
                .and(() -> Check.refuseWhen(
                        !command.agreedAt().isBefore(offered.before()),
                        ContributionRefusal.AGREED_TOO_LATE,
                        offered.before()))
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

    /** @param undecided whether the parties may turn out to have agreed in time */
    Decision lapse(LapseContribution command, boolean undecided, Instant now) {
        return Check.refuseWhen(status == Status.DUE, ContributionRefusal.CONTRIBUTION_ALREADY_DUE)
                .and(() -> Check.refuseWhen(status == Status.LAPSED, ContributionRefusal.CONTRIBUTION_ALREADY_LAPSED))
                .and(() -> Check.refuseWhen(
                        now.isBefore(offered.before()), ContributionRefusal.OFFER_STILL_STANDS, offered.before()))
                .and(() -> Check.refuseWhen(undecided, ContributionRefusal.AGREEMENT_NOT_KNOWN_YET))
                .thenRecord(() -> new ContributionLapsed(
                        offered.contribution(),
                        wijkaanpak(),
                        offered.issue(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }
}
