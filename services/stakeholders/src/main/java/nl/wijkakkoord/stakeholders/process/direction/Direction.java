// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionAgreed;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDraftWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionSubmitted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.ConcludeDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftNextVersion;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.RedraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.SubmitDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.WithdrawDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.WithdrawDirectionDraft;
import nl.wijkakkoord.stakeholders.process.direction.DirectionVersion.Status;
import org.jspecify.annotations.Nullable;

/**
 * The statement of direction of a wijkaanpak, as its events tell it.
 *
 * @param versions in the order of their numbers, from 1; only the last can be a draft
 */
record Direction(@Nullable UUID id, @Nullable UUID wijkaanpak, List<DirectionVersion> versions) implements Visible {
    static final Direction NONE = new Direction(null, null, List.of());
    static final Fold<Direction, DirectionEvent> FOLD = new Fold<>(NONE, DirectionEvent.class, Direction::evolve);

    Direction evolve(DirectionEvent event) {
        return switch (event) {
            case DirectionDrafted e -> {
                var kept = new ArrayList<>(versions.subList(0, e.version() - 1));
                kept.add(DirectionVersion.draft(e.version(), new Statement(e.title(), e.sections())));
                yield new Direction(e.direction(), e.wijkaanpak(), List.copyOf(kept));
            }
            case DirectionSubmitted e -> with(e.version(), version -> version.submitted(e.digest()));
            case DirectionAgreed e -> with(e.version(), version -> version.decided(true, e.round()));
            case DirectionNotAgreed e -> with(e.version(), version -> version.decided(false, e.round()));
            case DirectionDraftWithdrawn e -> with(e.version(), DirectionVersion::withdrawn);
            case DirectionWithdrawn e -> with(e.version(), DirectionVersion::withdrawn);
        };
    }

    Decision draft(DraftDirection command, ActorRoles authority, Instant now) {
        return authority
                .checkLeading(Task.DIRECTION)
                .and(() -> Check.refuseWhen(id != null, DirectionRefusal.DIRECTION_EXISTS))
                .and(command.statement()::check)
                .thenRecord(() ->
                        drafted(command.direction(), command.wijkaanpak(), 1, command.statement(), command.by(), now));
    }

    Decision redraft(RedraftDirection command, ActorRoles authority, Instant now) {
        return checkMayChangeDraft(authority)
                .and(command.statement()::check)
                .thenRecord(() ->
                        drafted(id, wijkaanpak, versions.getLast().number(), command.statement(), command.by(), now));
    }

    Decision draftNext(DraftNextVersion command, ActorRoles authority, Instant now) {
        return checkMayDraftNext(authority)
                .and(command.statement()::check)
                .thenRecord(() -> drafted(
                        id, wijkaanpak, versions.getLast().number() + 1, command.statement(), command.by(), now));
    }

    Check checkMayDraftNext(ActorRoles authority) {
        return authority
                .checkLeading(Task.DIRECTION)
                .and(() -> Check.refuseWhen(is(Status.DRAFT), DirectionRefusal.DRAFT_EXISTS))
                .and(() -> Check.refuseWhen(is(Status.SUBMITTED), DirectionRefusal.AWAITING_DECISION));
    }

    Decision submit(SubmitDirection command, ActorRoles authority, Instant now) {
        return checkMayChangeDraft(authority).then(() -> {
            var version = versions.getLast();
            var statement = version.statement();
            var frozen = statement.freeze(id, version.number());
            var all = Audience.ofWijkaanpak();
            return Decision.accepted(
                    new DirectionSubmitted(id, wijkaanpak, version.number(), frozen.digest(), all, command.by(), now),
                    frozen.submission(wijkaanpak, statement.title(), null, all, command.by(), now));
        });
    }

    Decision withdraw(WithdrawDirection command, ActorRoles authority, @Nullable UUID openRound, Instant now) {
        return checkMayWithdraw(authority, openRound).then(() -> {
            var last = versions.getLast();
            var subject = new SubjectRef(SubjectType.DIRECTION, id, last.number(), last.digest());
            return Withdrawal.accepted(
                    subject, wijkaanpak, command.reason(), command.by(), now, DirectionWithdrawn::new);
        });
    }

    Check checkMayWithdraw(ActorRoles authority, @Nullable UUID openRound) {
        return authority.checkLeading(Task.DIRECTION).and(() -> Withdrawal.check(is(Status.SUBMITTED), openRound));
    }

    Decision withdrawDraft(WithdrawDirectionDraft command, ActorRoles authority, Instant now) {
        return checkMayChangeDraft(authority)
                .thenRecord(() -> new DirectionDraftWithdrawn(
                        id,
                        wijkaanpak,
                        versions.getLast().number(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** To replace it, to put it before the parties, or to end it (ADR 0028). */
    Check checkMayChangeDraft(ActorRoles authority) {
        return authority
                .checkLeading(Task.DIRECTION)
                .and(() -> Check.refuseWhen(!is(Status.DRAFT), DirectionRefusal.NO_DRAFT));
    }

    /** Takes over what a round decided, if it decided on exactly what was frozen here. */
    Decision conclude(ConcludeDirection command, Instant now) {
        var decided = command.conclusion();
        return decided.checkDecidedOn(
                        wijkaanpak,
                        frozen(decided.subject().version()),
                        DirectionRefusal.UNKNOWN_VERSION,
                        DirectionRefusal.DIGEST_DIFFERS)
                .thenRecord(() -> decided.told(DirectionAgreed::new, DirectionNotAgreed::new, now));
    }

    /** Empty when there is no version of that number, or it is a draft. */
    Optional<Digest> frozen(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findAny()
                .map(DirectionVersion::digest);
    }

    private static DirectionDrafted drafted(
            UUID direction, UUID wijkaanpak, int number, Statement statement, By by, Instant now) {
        return new DirectionDrafted(
                direction,
                wijkaanpak,
                number,
                statement.title(),
                statement.sections(),
                Audience.ofWijkaanpak(),
                by,
                now);
    }

    /** The version that the parties agreed to last (ADR 0029). */
    Optional<DirectionVersion> inForce() {
        return versions.stream()
                .filter(version -> version.status() == Status.AGREED)
                .reduce((_, later) -> later);
    }

    private boolean is(Status status) {
        return versions.getLast().status() == status;
    }

    private Direction with(int number, UnaryOperator<DirectionVersion> change) {
        return new Direction(
                id,
                wijkaanpak,
                versions.stream()
                        .map(version -> version.number() == number ? change.apply(version) : version)
                        .toList());
    }
}
