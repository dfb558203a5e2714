// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent.OverviewAgreed;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent.OverviewNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent.OverviewSubmitted;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent.OverviewWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Versions;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.ConcludeOverview;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.SubmitOverview;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.WithdrawOverview;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.jspecify.annotations.Nullable;

/**
 * The overview of interests of a wijkaanpak, as its events tell it.
 */
record Overview(@Nullable UUID id, @Nullable UUID wijkaanpak, Versions<OverviewVersion> versions) implements Visible {
    static final Overview NONE = new Overview(null, null, Versions.none());
    static final Fold<Overview, OverviewEvent> FOLD = new Fold<>(NONE, OverviewEvent.class, Overview::evolve);

    private static final String TITLE = "Overzicht van belangen";

    Overview evolve(OverviewEvent event) {
        return switch (event) {
            case OverviewSubmitted e -> {
                var version = new OverviewVersion(e.version(), e.digest(), Status.SUBMITTED, null);
                yield new Overview(e.overview(), e.wijkaanpak(), versions.and(version));
            }
            case OverviewAgreed e -> with(e.version(), Status.AGREED, e.round());
            case OverviewNotAgreed e -> with(e.version(), Status.NOT_AGREED, e.round());
            case OverviewWithdrawn e -> with(e.version(), Status.WITHDRAWN, null);
        };
    }

    Decision submit(SubmitOverview command, ActorRoles authority, OverviewContent content, Instant now) {
        return checkMaySubmit(authority)
                .and(() -> Check.refuseWhen(content.interests().isEmpty(), OverviewRefusal.NOTHING_SHARED))
                .then(() -> {
                    var number = versions.next();
                    var frozen = content.freeze(command.overview(), number);
                    var all = Audience.ofWijkaanpak();
                    return Decision.accepted(
                            new OverviewSubmitted(
                                    command.overview(),
                                    command.wijkaanpak(),
                                    number,
                                    frozen.digest(),
                                    all,
                                    command.by(),
                                    now),
                            frozen.submissionBeforeAmbition(command.wijkaanpak(), TITLE, all, command.by(), now));
                });
    }

    Check checkMaySubmit(ActorRoles authority) {
        return authority
                .checkLeading(Task.OVERVIEW_OF_INTERESTS)
                .and(() -> Check.refuseWhen(versions.awaitDecision(), OverviewRefusal.AWAITING_DECISION));
    }

    Decision withdraw(WithdrawOverview command, ActorRoles authority, @Nullable UUID openRound, Instant now) {
        return checkMayWithdraw(authority, openRound).then(() -> {
            var subject = versions.last(SubjectType.OVERVIEW_OF_INTERESTS, id);
            return Withdrawal.accepted(
                    subject, wijkaanpak, command.reason(), command.by(), now, OverviewWithdrawn::new);
        });
    }

    Check checkMayWithdraw(ActorRoles authority, @Nullable UUID openRound) {
        return authority
                .checkLeading(Task.OVERVIEW_OF_INTERESTS)
                .and(() -> Withdrawal.check(versions.awaitDecision(), openRound));
    }

    /** Takes over what a round decided, if it decided on exactly what was frozen here. */
    Decision conclude(ConcludeOverview command, Instant now) {
        var decided = command.conclusion();
        var frozen = versions.find(decided.subject().version()).map(OverviewVersion::digest);
        return decided.checkDecidedOn(
                        wijkaanpak, frozen, OverviewRefusal.UNKNOWN_VERSION, OverviewRefusal.DIGEST_DIFFERS)
                .thenRecord(() -> decided.told(OverviewAgreed::new, OverviewNotAgreed::new, now));
    }

    /** Whether what is shared is otherwise than in the version that holds. */
    boolean isStale(OverviewContent now) {
        return versions.inForce()
                .map(version -> now.interests().isEmpty()
                        || !now.freeze(id, version.number()).digest().equals(version.digest()))
                .orElse(false);
    }

    private Overview with(int number, Status status, @Nullable UUID round) {
        return new Overview(id, wijkaanpak, versions.with(number, status, round));
    }
}
