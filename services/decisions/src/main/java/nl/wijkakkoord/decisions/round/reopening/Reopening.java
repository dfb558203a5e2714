// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import static nl.wijkakkoord.decisions.round.reopening.ReopeningRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.ReopenedDecision;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.DecisionReopened;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.ReopeningNotAgreed;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.ReopeningRequested;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.ReopeningWithdrawn;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.position.RoundRole;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.ConcludeReopening;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.RequestReopening;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.WithdrawReopening;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.participation.subject.Versions;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Whether its parties decide anew on what they agreed in a round, as its events tell it: whoever decided asks for it with a
 * reason, and all of them decide on that request under the procedure in force (row 4-21).
 *
 * @param decision that it is about
 */
public record Reopening(
        @Nullable UUID id,
        @Nullable UUID wijkaanpak,
        @Nullable ReopenedDecision decision,
        Versions<ReopeningVersion> versions,
        Audience audience)
        implements Visible {
    static final Reopening NONE = new Reopening(null, null, null, Versions.none(), Audience.ofWijkaanpak());
    static final Fold<Reopening, ReopeningEvent> FOLD = new Fold<>(NONE, ReopeningEvent.class, Reopening::evolve);

    private static final String TITLE = "Heropening van: ";

    private record Content(String reason, @Nullable List<UUID> changed) {}

    Reopening evolve(ReopeningEvent event) {
        return switch (event) {
            case ReopeningRequested e ->
                new Reopening(
                        e.reopening(),
                        e.wijkaanpak(),
                        e.decision(),
                        versions.and(ReopeningVersion.of(e)),
                        e.audience());
            case ReopeningWithdrawn e -> with(e.version(), Status.WITHDRAWN, null);
            case DecisionReopened e -> with(e.version(), Status.AGREED, e.round());
            case ReopeningNotAgreed e -> with(e.version(), Status.NOT_AGREED, e.round());
        };
    }

    Decision request(RequestReopening command, ReopeningFacts facts, Instant now) {
        var decided = command.decided();
        return checkMayRequest(decided, command.by(), facts).then(() -> {
            var number = versions.next();
            var sections = new LinkedHashMap<String, Record>();
            sections.put("decision", decided.decision());
            sections.put("request", new Content(command.reason(), command.changed()));
            var frozen = FrozenSubject.of(SubjectType.REOPENING, command.reopening(), number, sections);
            return Decision.accepted(
                    new ReopeningRequested(
                            command.reopening(),
                            decided.wijkaanpak(),
                            number,
                            decided.decision(),
                            command.reason(),
                            command.changed(),
                            frozen.digest(),
                            decided.audience(),
                            command.by(),
                            now),
                    frozen.submissionBeforeAmbition(
                            decided.wijkaanpak(), TITLE + decided.title(), decided.audience(), command.by(), now));
        });
    }

    Check checkMayRequest(DecidedRound decided, By by, ReopeningFacts facts) {
        return facts.authority()
                .checkMayTakePosition()
                .and(() -> checkDecides(by, facts))
                .and(() -> refuseWhen(
                        decided.agreed() == null || decided.agreed().type().equals(SubjectType.REOPENING),
                        NOTHING_TO_REOPEN))
                .and(() -> refuseWhen(!facts.holds(), DECISION_SUPERSEDED))
                .and(() -> refuseWhen(versions.awaitDecision(), REOPENING_AWAITS_DECISION))
                .and(() -> refuseWhen(facts.reopened(), ALREADY_REOPENED));
    }

    /** Takes over what a round decided, if it decided on exactly what was frozen here. */
    Decision conclude(ConcludeReopening command, Instant now) {
        var decided = command.conclusion();
        var number = decided.subject().version();
        var digest = decided.subject().digest();
        return decided.checkDecidedOn(
                        wijkaanpak,
                        versions.find(number).map(ReopeningVersion::digest),
                        REOPENING_VERSION_UNKNOWN,
                        REOPENING_DIGEST_DIFFERS)
                .thenRecord(() -> decided.agreed()
                        ? new DecisionReopened(
                                id, wijkaanpak, number, decision, digest, decided.round(), audience, decided.by(), now)
                        : new ReopeningNotAgreed(
                                id, wijkaanpak, number, digest, decided.round(), audience, decided.by(), now));
    }

    /** @param enders who ends what who is absent left open */
    Decision withdraw(
            WithdrawReopening command,
            ActorAuthority authority,
            Successors enders,
            @Nullable UUID openRound,
            Instant now) {
        return checkMayWithdraw(command.by(), authority, enders, openRound).then(() -> {
            var subject = versions.last(SubjectType.REOPENING, id);
            return Decision.accepted(
                    new ReopeningWithdrawn(
                            id,
                            wijkaanpak,
                            subject.version(),
                            subject.digest(),
                            command.reason(),
                            audience,
                            command.by(),
                            now),
                    new SubjectWithdrawn(
                            subject.type(),
                            subject.id(),
                            wijkaanpak,
                            subject.version(),
                            subject.digest(),
                            command.reason(),
                            audience,
                            command.by(),
                            now));
        });
    }

    Check checkMayWithdraw(By by, ActorAuthority authority, Successors enders, @Nullable UUID openRound) {
        var asked = versions.all().getLast().requestedBy().organisation();
        return authority
                .checkMayTakePosition()
                .and(() -> refuseWhen(!enders.of(asked).equals(by.organisation()), REOPENING_OF_ANOTHER, asked))
                .and(() -> Withdrawal.check(versions.awaitDecision(), openRound));
    }

    private static Check checkDecides(By by, ReopeningFacts facts) {
        return refuseWhen(
                RoundRole.of(by.organisation(), facts.terms()) != RoundRole.DECIDES,
                REOPENING_IS_OF_WHO_DECIDES,
                facts.terms().deciding());
    }

    private Reopening with(int number, Status status, @Nullable UUID round) {
        return new Reopening(id, wijkaanpak, decision, versions.with(number, status, round), audience);
    }
}
