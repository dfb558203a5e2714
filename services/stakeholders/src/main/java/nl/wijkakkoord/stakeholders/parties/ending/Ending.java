// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent.EndingAgreed;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent.EndingNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent.EndingSubmitted;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent.EndingWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.EndingGround;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Versions;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.ConcludeEnding;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.SubmitEnding;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.WithdrawEnding;
import org.jspecify.annotations.Nullable;

/**
 * Whether a wijkaanpak ends, as the parties were asked it: as its events tell it (ADR 0028).
 */
record Ending(@Nullable UUID id, @Nullable UUID wijkaanpak, Versions<EndingVersion> versions) implements Visible {
    static final Ending NONE = new Ending(null, null, Versions.none());
    static final Fold<Ending, EndingEvent> FOLD = new Fold<>(NONE, EndingEvent.class, Ending::evolve);

    private static final String TITLE = "Einde van de wijkaanpak";

    private record Content(EndingGround ground, String reason) {}

    Ending evolve(EndingEvent event) {
        return switch (event) {
            case EndingSubmitted e -> new Ending(e.ending(), e.wijkaanpak(), versions.and(EndingVersion.of(e)));
            case EndingWithdrawn e -> with(e.version(), Status.WITHDRAWN, null);
            case EndingAgreed e -> with(e.version(), Status.AGREED, e.round());
            case EndingNotAgreed e -> with(e.version(), Status.NOT_AGREED, e.round());
        };
    }

    Decision submit(SubmitEnding command, ActorRoles authority, Instant now) {
        return checkMaySubmit(authority).then(() -> {
            var number = versions.next();
            var sections = new LinkedHashMap<String, Record>();
            sections.put("ending", new Content(command.ground(), command.reason()));
            var frozen = FrozenSubject.of(SubjectType.ENDING, command.ending(), number, sections);
            var all = Audience.ofWijkaanpak();
            return Decision.accepted(
                    new EndingSubmitted(
                            command.ending(),
                            command.wijkaanpak(),
                            number,
                            command.ground(),
                            command.reason(),
                            frozen.digest(),
                            all,
                            command.by(),
                            now),
                    frozen.submissionBeforeAmbition(command.wijkaanpak(), TITLE, all, command.by(), now));
        });
    }

    /** Any party, and who leads for all, may propose it: the parties decide. */
    Check checkMaySubmit(ActorRoles authority) {
        return authority
                .checkMayPrepare()
                .and(() -> refuseWhen(versions.awaitDecision(), EndingRefusal.ENDING_AWAITS_DECISION));
    }

    /** Takes over what a round decided, if it decided on exactly what was frozen here. */
    Decision conclude(ConcludeEnding command, Instant now) {
        var decided = command.conclusion();
        var version = versions.find(decided.subject().version());
        return decided.checkDecidedOn(
                        wijkaanpak,
                        version.map(EndingVersion::digest),
                        EndingRefusal.ENDING_VERSION_UNKNOWN,
                        EndingRefusal.ENDING_DIGEST_DIFFERS)
                .thenRecord(() -> decided.told(
                        (id, of, number, digest, round, audience, by, at) -> new EndingAgreed(
                                id,
                                of,
                                number,
                                version.orElseThrow().ground(),
                                version.orElseThrow().reason(),
                                digest,
                                round,
                                audience,
                                by,
                                at),
                        EndingNotAgreed::new,
                        now));
    }

    Decision withdraw(WithdrawEnding command, ActorRoles authority, @Nullable UUID openRound, Instant now) {
        return checkMayWithdraw(authority, openRound).then(() -> {
            var subject = versions.last(SubjectType.ENDING, id);
            return Withdrawal.accepted(subject, wijkaanpak, command.reason(), command.by(), now, EndingWithdrawn::new);
        });
    }

    /** As any party may propose it, any may take it back: it is done for all. */
    Check checkMayWithdraw(ActorRoles authority, @Nullable UUID openRound) {
        return authority.checkMayPrepare().and(() -> Withdrawal.check(versions.awaitDecision(), openRound));
    }

    private Ending with(int number, Status status, @Nullable UUID round) {
        return new Ending(id, wijkaanpak, versions.with(number, status, round));
    }
}
