// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent.OverviewAgreed;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent.OverviewNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent.OverviewSubmitted;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent.OverviewWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
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
 *
 * @param versions in the order of their numbers, from 1
 */
record Overview(@Nullable UUID id, @Nullable UUID wijkaanpak, List<OverviewVersion> versions) implements Visible {
    static final Overview NONE = new Overview(null, null, List.of());
    static final Fold<Overview, OverviewEvent> FOLD = new Fold<>(NONE, OverviewEvent.class, Overview::evolve);

    private static final String TITLE = "Overzicht van belangen";

    Overview evolve(OverviewEvent event) {
        return switch (event) {
            case OverviewSubmitted e -> {
                var version = new OverviewVersion(e.version(), e.digest(), OverviewVersion.Status.SUBMITTED, null);
                yield new Overview(
                        e.overview(),
                        e.wijkaanpak(),
                        Stream.concat(versions.stream(), Stream.of(version)).toList());
            }
            case OverviewAgreed e -> with(e.version(), version -> version.decided(true, e.round()));
            case OverviewNotAgreed e -> with(e.version(), version -> version.decided(false, e.round()));
            case OverviewWithdrawn e -> with(e.version(), OverviewVersion::withdrawn);
        };
    }

    Decision submit(SubmitOverview command, ActorRoles authority, OverviewContent content, Instant now) {
        return checkMaySubmit(authority)
                .and(() -> Check.refuseWhen(content.interests().isEmpty(), OverviewRefusal.NOTHING_SHARED))
                .then(() -> {
                    var number = versions.size() + 1;
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
                .and(() -> Check.refuseWhen(isSubmitted(), OverviewRefusal.AWAITING_DECISION));
    }

    Decision withdraw(WithdrawOverview command, ActorRoles authority, @Nullable UUID openRound, Instant now) {
        return checkMayWithdraw(authority, openRound).then(() -> {
            var last = versions.getLast();
            var subject = new SubjectRef(SubjectType.OVERVIEW_OF_INTERESTS, id, last.number(), last.digest());
            return Withdrawal.accepted(
                    subject, wijkaanpak, command.reason(), command.by(), now, OverviewWithdrawn::new);
        });
    }

    Check checkMayWithdraw(ActorRoles authority, @Nullable UUID openRound) {
        return authority.checkLeading(Task.OVERVIEW_OF_INTERESTS).and(() -> Withdrawal.check(isSubmitted(), openRound));
    }

    private boolean isSubmitted() {
        return !versions.isEmpty() && versions.getLast().status() == OverviewVersion.Status.SUBMITTED;
    }

    /** Takes over what a round decided, if it decided on exactly what was frozen here. */
    Decision conclude(ConcludeOverview command, Instant now) {
        var decided = command.conclusion();
        var frozen = versions.stream()
                .filter(version -> version.number() == decided.subject().version())
                .findAny()
                .map(OverviewVersion::digest);
        return decided.checkDecidedOn(
                        wijkaanpak, frozen, OverviewRefusal.UNKNOWN_VERSION, OverviewRefusal.DIGEST_DIFFERS)
                .thenRecord(() -> decided.told(OverviewAgreed::new, OverviewNotAgreed::new, now));
    }

    /** The version that the parties agreed to last (ADR 0029). */
    Optional<OverviewVersion> inForce() {
        return versions.stream()
                .filter(version -> version.status() == OverviewVersion.Status.AGREED)
                .reduce((_, later) -> later);
    }

    /** Whether what is shared is otherwise than in the version that holds. */
    boolean isStale(OverviewContent now) {
        return inForce()
                .map(version -> now.interests().isEmpty()
                        || !now.freeze(id, version.number()).digest().equals(version.digest()))
                .orElse(false);
    }

    private Overview with(int number, UnaryOperator<OverviewVersion> change) {
        return new Overview(
                id,
                wijkaanpak,
                versions.stream()
                        .map(version -> version.number() == number ? change.apply(version) : version)
                        .toList());
    }
}
