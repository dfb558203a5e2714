// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.paper.PaperRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRejected;
import nl.wijkakkoord.decisions.round.command.PaperCommand.ConfirmPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RecordPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RejectPaper;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.decisions.round.paper.RecordedPaper;
import nl.wijkakkoord.decisions.round.position.PositionRules;
import nl.wijkakkoord.decisions.round.position.RoundRole;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** Positions on paper in a round: recorded by whoever prepares, and nobody's until the party itself confirms them (ADR 0038). */
record RoundPapers(Round round) {
    /** What is on paper has no salt. */
    private static final String NEVER_SEALED = "";

    /** @param reasons of what was recorded, in the events or beside them */
    Decision record(
            RecordPaper command,
            ActorAuthority authority,
            ConditionFacts conditions,
            Function<PaperPositionRecorded, @Nullable String> reasons,
            Instant now,
            LocalDate today) {
        var party = command.organisation();
        return checkMayRecord(authority, now)
                .and(() -> refuseWhen(!isAsked(party, today), PAPER_OF_WHO_IS_NOT_ASKED, party))
                .and(() -> refuseWhen(
                        command.paper().signedOn().isAfter(today),
                        PAPER_SIGNED_IN_FUTURE,
                        command.paper().signedOn()))
                .and(() -> round.checkSays(asTaken(command), conditions, now))
                .then(() -> isRecorded(command, reasons)
                        ? Decision.unchanged()
                        : Decision.accepted(new PaperPositionRecorded(
                                command.round(),
                                round.wijkaanpak(),
                                round.voices().papers().next(),
                                party,
                                command.paper(),
                                command.digest(),
                                command.stance(),
                                command.reason(),
                                command.detail(),
                                round.audience(),
                                command.by(),
                                now)));
    }

    /** Under seal it would tell which way a party goes. */
    Check checkMayRecord(ActorAuthority authority, Instant now) {
        return round.checkOpenAt(now)
                .and(authority::checkMayAct)
                .and(() -> refuseWhen(round.sealsPositions(), NO_PAPER_UNDER_SEAL));
    }

    private boolean isAsked(OrganisationId party, LocalDate today) {
        return RoundRole.of(party, round.opened().terms()).asked()
                && !round.voices().left(today).contains(party);
    }

    /** The same paper with the same words that still waits is no new one (ADR 0027). */
    private boolean isRecorded(RecordPaper command, Function<PaperPositionRecorded, @Nullable String> reasons) {
        return round.voices()
                .papers()
                .waitingFor(command.organisation(), round.voices().successors())
                .map(RecordedPaper::recorded)
                .filter(waiting -> waiting.paper().equals(command.paper())
                        && waiting.stance() == command.stance()
                        && Objects.equals(waiting.digest(), command.digest())
                        && Objects.equals(reasons.apply(waiting), command.reason())
                        && Objects.equals(waiting.detail(), command.detail()))
                .isPresent();
    }

    /** As if that party took it, under no mandate yet. */
    private static TakePosition asTaken(RecordPaper command) {
        return new TakePosition(
                command.round(),
                command.digest(),
                command.stance(),
                command.reason(),
                command.detail(),
                null,
                null,
                NEVER_SEALED,
                new By(command.organisation(), null));
    }

    /**
     * The party takes the position that stands on the paper.
     *
     * @param reason that stands on it, in the event or beside it
     */
    Decision confirm(
            ConfirmPaper command,
            @Nullable String reason,
            MandatedActor acting,
            ConditionFacts conditions,
            Instant now) {
        return checkMayAnswer(command.by(), acting.authority(), now)
                .and(() -> checkWaits(command.number(), command.by()))
                .then(() -> take(command, reason, acting, conditions, now));
    }

    private Decision take(
            ConfirmPaper command,
            @Nullable String reason,
            MandatedActor acting,
            ConditionFacts conditions,
            Instant now) {
        var paper = round.voices().papers().find(command.number()).orElseThrow();
        var recorded = paper.recorded();
        var said = new TakePosition(
                command.round(),
                recorded.digest(),
                recorded.stance(),
                reason,
                recorded.detail(),
                command.mandate(),
                null,
                NEVER_SEALED,
                command.by());
        return round.checkSays(said, conditions, now)
                .and(() -> round.mandates().check(acting))
                .thenRecord(
                        () -> new PositionRules(said, round.opened()).event(acting.citation(), paper.citation(), now));
    }

    Decision reject(RejectPaper command, ActorAuthority authority, Instant now) {
        var by = command.by();
        return checkMayAnswer(by, authority, now)
                .and(() -> checkWaits(command.number(), by))
                .thenRecord(() -> new PaperPositionRejected(
                        command.round(),
                        round.wijkaanpak(),
                        command.number(),
                        by.organisation(),
                        by.member(),
                        round.audience(),
                        by,
                        now));
    }

    /** Who could take a position itself. */
    Check checkMayAnswer(By by, ActorAuthority authority, Instant now) {
        return round.checkMayTakeAny(by, authority, now);
    }

    /** Whether anything waits for the organisation of who acts. */
    Check checkAnyWaits(By by) {
        var waiting = round.voices()
                .papers()
                .waitingFor(by.organisation(), round.voices().successors());
        return refuseWhen(waiting.isEmpty(), NO_PAPER_WAITS);
    }

    private Check checkWaits(int number, By by) {
        return round.voices()
                .papers()
                .checkWaits(number, by.organisation(), round.voices().successors());
    }
}
