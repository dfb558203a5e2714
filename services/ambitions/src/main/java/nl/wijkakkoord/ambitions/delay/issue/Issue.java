// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.SettleIssue;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.StateCostOfDelay;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.WithdrawIssue;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.CostLine;
import nl.wijkakkoord.contracts.ambitions.IssueEvent;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.CostOfDelayStated;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueSettled;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueWithdrawn;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * An issue that the parties have not agreed on, and what waiting costs.
 *
 * @param owner who stated it first
 * @param settledIn the round in which the parties agreed, null as long as it is open
 * @param withdrawn null as long as it was not taken back
 */
public record Issue(
        @Nullable CostOfDelayStated stated,
        @Nullable OrganisationId owner,
        @Nullable UUID settledIn,
        @Nullable IssueWithdrawn withdrawn)
        implements Visible {
    public static final Issue NONE = new Issue(null, null, null, null);
    public static final Fold<Issue, IssueEvent> FOLD = new Fold<>(NONE, IssueEvent.class, Issue::evolve);

    /** Whole euro cents that JSON carries exactly. */
    private static final long LARGEST = (1L << 53) - 1;

    @Override
    public UUID wijkaanpak() {
        return stated.wijkaanpak();
    }

    public Issue evolve(IssueEvent event) {
        return switch (event) {
            case CostOfDelayStated e ->
                new Issue(e, owner == null ? e.by().organisation() : owner, settledIn, withdrawn);
            case IssueSettled e -> new Issue(stated, owner, e.round(), withdrawn);
            case IssueWithdrawn e -> new Issue(stated, owner, settledIn, e);
        };
    }

    Decision state(StateCostOfDelay command, ActorAuthority authority, Instant now) {
        return checkMayState(authority, command.by())
                .and(() -> checkNotAgreed(command.outcome(), command.round()))
                .and(() -> Check.refuseWhen(command.bound(), IssueRefusal.OFFERS_STAND_ON_ROUND))
                .and(() -> Check.refuseWhen(sum(command.lines()) > LARGEST, IssueRefusal.AMOUNT_TOO_LARGE))
                .thenRecord(() -> new CostOfDelayStated(
                        command.issue(),
                        command.wijkaanpak(),
                        command.title(),
                        command.round(),
                        command.lines(),
                        sum(command.lines()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Of whose it is now. */
    Issue with(Successors successors) {
        return owner == null ? this : new Issue(stated, successors.of(owner), settledIn, withdrawn);
    }

    Check checkMayState(ActorAuthority authority, By by) {
        return checkOpen(authority)
                .and(() -> Check.refuseWhen(
                        owner != null && !owner.equals(by.organisation()), IssueRefusal.ISSUE_OF_ANOTHER));
    }

    /** Any party may help to close an issue that is open; who leads or advises gives nothing (rows 1-19, 4-16). */
    public Check checkMayOffer(ActorAuthority authority) {
        return authority.checkMayDecide().and(() -> checkOpen(authority));
    }

    private Check checkOpen(ActorAuthority authority) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(settledIn != null, IssueRefusal.ISSUE_SETTLED))
                .and(() -> Check.refuseWhen(withdrawn != null, IssueRefusal.ISSUE_WITHDRAWN));
    }

    Decision withdraw(WithdrawIssue command, ActorAuthority authority, Instant now) {
        return checkMayState(authority, command.by())
                .thenRecord(() -> new IssueWithdrawn(
                        command.issue(), wijkaanpak(), command.reason(), Audience.ofWijkaanpak(), command.by(), now));
    }

    Decision settle(SettleIssue command, Instant now) {
        return Check.refuseWhen(settledIn != null, IssueRefusal.ISSUE_SETTLED)
                .thenRecord(() -> new IssueSettled(
                        command.issue(), wijkaanpak(), command.round(), Audience.ofWijkaanpak(), command.by(), now));
    }

    private static Check checkNotAgreed(RoundOutcome round, UUID id) {
        return switch (round) {
            case UNKNOWN -> Check.refuse(IssueRefusal.ROUND_NOT_HEARD_OF, id);
            case AGREED -> Check.refuse(IssueRefusal.ROUND_ALREADY_AGREED, id);
            case NOT_AGREED_YET -> Check.passed();
        };
    }

    /** At most fifty amounts below 2^53 never exceed what a long holds. */
    private static long sum(List<CostLine> lines) {
        return lines.stream().mapToLong(CostLine::centsPerMonth).sum();
    }
}
