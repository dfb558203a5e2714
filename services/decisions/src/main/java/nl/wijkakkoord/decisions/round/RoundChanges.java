// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.change.ChangeRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.decisions.round.change.Consent;
import nl.wijkakkoord.decisions.round.change.Proposal;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.CancelRound;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ConsentToChange;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.MoveClosing;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ProposeChange;
import nl.wijkakkoord.decisions.round.command.RoundCommand.PassOver;
import nl.wijkakkoord.decisions.round.opening.ClosingTime;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** How a round ends without an outcome, or closes at another time, whoever does not answer (ADR 0028). */
record RoundChanges(Round round) {

    /** Nobody has spoken: who opened it takes it back. Nothing of an earlier decision is undone (ADR 0028). */
    Decision cancel(CancelRound command, ActorAuthority authority, Instant now, LocalDate today) {
        return (command.by().member() == null
                        ? round.isWaiting() ? Check.passed() : round.checkOpen()
                        : checkMayChangeAlone(command.by(), authority, now, today))
                .thenRecord(() -> Proposal.cancelled(round.opened(), command.reason(), null, command.by(), now));
    }

    Decision move(MoveClosing command, ActorAuthority authority, Instant now, LocalDate today) {
        return checkMayChangeAlone(command.by(), authority, now, today)
                .and(() -> ClosingTime.check(command.closesAt(), now))
                .thenRecord(() ->
                        Proposal.moved(round.opened(), command.closesAt(), command.reason(), null, command.by(), now));
    }

    Decision propose(ProposeChange command, ActorAuthority authority, Instant now) {
        return checkMayPropose(authority, now)
                .and(() -> checkMayClose(command.closesAt(), now))
                .thenRecord(() -> new ChangeProposed(
                        round.opened().round(),
                        round.wijkaanpak(),
                        round.proposal() == null ? 1 : round.proposal().number() + 1,
                        command.closesAt(),
                        command.reason(),
                        round.audience(),
                        command.by(),
                        now));
    }

    /** Under the mandate that a position takes: a position that the party has may be undone by it. */
    Decision consent(ConsentToChange command, MandatedActor acting, Instant now) {
        return checkMayConsent(acting.by(), acting.authority(), now)
                .and(() -> refuseWhen(round.proposal().number() != command.proposal(), NO_SUCH_PROPOSAL))
                .and(() -> checkMayClose(round.proposal().closesAt(), now))
                .and(() -> round.mandates().checkMayDispose(acting))
                .then(() -> Decision.accepted(new Consent(
                                round.opened(),
                                round.proposal(),
                                round.voices().deciding(round.opened().terms(), acting.today()))
                        .events(acting.by(), acting.citation(), now)));
    }

    /** @param closesAt null to cancel the round */
    private static Check checkMayClose(@Nullable Instant closesAt, Instant now) {
        return closesAt == null ? Check.passed() : ClosingTime.check(closesAt, now);
    }

    Check checkMayChangeAlone(By by, ActorAuthority authority, Instant now, LocalDate today) {
        return round.checkOpenAt(now)
                .and(() -> round.checkOpener(by, today))
                .and(authority::checkMayAct)
                .and(() -> refuseWhen(
                        !round.positions().isEmpty(),
                        POSITIONS_WERE_TAKEN,
                        List.copyOf(round.positions().keySet())));
    }

    Check checkMayPropose(ActorAuthority authority, Instant now) {
        return round.checkOpenAt(now).and(authority::checkMayAct);
    }

    Check checkMayConsent(By by, ActorAuthority authority, Instant now) {
        return round.checkOpenAt(now)
                .and(() ->
                        refuseWhen(round.proposal() == null || !round.proposal().waiting(), NO_SUCH_PROPOSAL))
                .and(() -> refuseWhen(
                        !round.opened().terms().deciding().contains(by.organisation()), CONSENT_IS_OF_WHO_DECIDES))
                .and(authority::checkMayDecide);
    }

    /**
     * A party that does not answer was set aside, or answers again; what is known here already changes nothing,
     * nor does what comes after the closing time.
     */
    Decision passOver(PassOver command, Instant now) {
        var known = round.voices().setAside().containsKey(command.organisation());
        if (round.checkOpenAt(now).refuses() || known == command.setAside()) {
            return Decision.unchanged();
        }
        return Decision.accepted(
                command.setAside()
                        ? new PartyPassedOver(
                                round.opened().round(),
                                round.wijkaanpak(),
                                command.organisation(),
                                round.audience(),
                                command.by(),
                                now)
                        : new PartyAskedAgain(
                                round.opened().round(),
                                round.wijkaanpak(),
                                command.organisation(),
                                round.audience(),
                                command.by(),
                                now));
    }
}
