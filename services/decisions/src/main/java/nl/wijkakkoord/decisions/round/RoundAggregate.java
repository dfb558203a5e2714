// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.decisions.round.closing.ClosingFactsLoader;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.CancelRound;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ConsentToChange;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.MoveClosing;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ProposeChange;
import nl.wijkakkoord.decisions.round.command.EvidenceCommand.CountSegment;
import nl.wijkakkoord.decisions.round.command.EvidenceCommand.NoticeParty;
import nl.wijkakkoord.decisions.round.command.PaperCommand.ConfirmPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RecordPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RejectPaper;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.LapseReservations;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.RecordInternalDecision;
import nl.wijkakkoord.decisions.round.command.RoundCommand;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.PassOver;
import nl.wijkakkoord.decisions.round.command.RoundCommand.SucceedInRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.condition.RoundConditionTable;
import nl.wijkakkoord.decisions.round.lot.LotTable;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFactsLoader;
import nl.wijkakkoord.decisions.round.paper.RecordedPaper;
import nl.wijkakkoord.decisions.round.position.SealedTable;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.decisions.round.reason.ReasonsAside;
import nl.wijkakkoord.participation.mandate.MandatedActorLoader;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "round")
class RoundAggregate extends EventSourcedAggregate<Round> {

    RoundAggregate() {
        super(Round.FOLD, RoundEvent::round);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision handle(
            OpenRound command, Clock clock, RoundOpeningFactsLoader openings, ReasonsAside aside, LotTable lots) {
        var now = now(clock);
        var decision = record(aside.of(state().open(command, openings.of(command, DutchDay.of(now)), now)));
        lots.keep(decision, command.salt());
        return decision;
    }

    @CommandHandler
    Decision handle(
            TakePosition command,
            Clock clock,
            MandatedActorLoader actors,
            SealedTable sealed,
            History history,
            RoundConditionTable conditions,
            ReasonsAside aside) {
        var now = now(clock);
        var facts = conditions.facts(state().wijkaanpak(), id(), state().audience(), command.detail());
        var acting = actors.of(state().wijkaanpak(), command.by(), command.mandate(), id(), now);
        var taking = state().sealsPositions() ? sealed(command, sealed) : command;
        var decision = record(
                aside.of(checkMayCorrect(command, history).then(() -> state().take(taking, acting, facts, now))));
        if (decision instanceof Accepted && state().sealsPositions()) {
            sealed.keep(id(), command.by().organisation(), SealedWords.of(taking, state().isForSome()));
        }
        return decision;
    }

    @CommandHandler
    Decision handle(
            CloseRound command,
            Clock clock,
            Parties parties,
            SealedTable sealed,
            ClosingFactsLoader facts,
            ReasonsAside aside) {
        var kept = sealed.of(id());
        var now = now(clock);
        var today = DutchDay.of(now);
        return record(aside.of(
                state().close(command, authority(command, today, parties), kept, facts.of(id()), now, today), kept));
    }

    @CommandHandler
    Decision handle(LeaveRound command, Clock clock) {
        return record(state().leave(command, now(clock)));
    }

    /** The same words as before are under the same seal, so that nothing new is said (ADR 0027). */
    private TakePosition sealed(TakePosition command, SealedTable sealed) {
        var kept = sealed.of(id()).get(command.by().organisation());
        return kept == null ? command : kept.sealing(command);
    }

    @CommandHandler
    Decision handle(PassOver command, Clock clock) {
        return record(changes().passOver(command, now(clock)));
    }

    @CommandHandler
    Decision handle(CancelRound command, Clock clock, Parties parties, ReasonsAside aside) {
        var now = now(clock);
        var today = DutchDay.of(now);
        return record(aside.of(changes().cancel(command, authority(command, today, parties), now, today)));
    }

    @CommandHandler
    Decision handle(MoveClosing command, Clock clock, Parties parties, ReasonsAside aside) {
        var now = now(clock);
        var today = DutchDay.of(now);
        return record(aside.of(changes().move(command, authority(command, today, parties), now, today)));
    }

    @CommandHandler
    Decision handle(ProposeChange command, Clock clock, Parties parties, ReasonsAside aside) {
        var now = now(clock);
        return record(aside.of(changes().propose(command, authority(command, DutchDay.of(now), parties), now)));
    }

    @CommandHandler
    Decision handle(ConsentToChange command, Clock clock, MandatedActorLoader actors) {
        var now = now(clock);
        var acting = actors.of(state().wijkaanpak(), command.by(), command.mandate(), id(), now);
        return record(changes().consent(command, acting, now));
    }

    @CommandHandler
    Decision handle(CountSegment command, Clock clock, MandatedActorLoader actors, Parties parties, History history) {
        var now = now(clock);
        var today = DutchDay.of(now);
        var acting = command.mandate() == null
                ? null
                : actors.of(state().wijkaanpak(), command.by(), command.mandate(), id(), now);
        var evidence = new RoundEvidence(state());
        var authority = authority(command, today, parties);
        var correcting = command.corrects() == null
                ? Check.passed()
                : evidence.checkMayCorrect(
                        command, history.entry(id(), command.corrects()).orElse(null));
        return record(evidence.checkMayCount(command.by(), authority, now, today)
                .and(() -> correcting)
                .then(() -> evidence.count(command, authority, acting, now, today)));
    }

    @CommandHandler
    Decision handle(NoticeParty command, Clock clock, Parties parties) {
        var now = now(clock);
        return record(new RoundEvidence(state()).notice(command, authority(command, DutchDay.of(now), parties), now));
    }

    @CommandHandler
    Decision handle(
            RecordPaper command, Clock clock, Parties parties, RoundConditionTable conditions, ReasonsAside aside) {
        var now = now(clock);
        var today = DutchDay.of(now);
        var facts = conditions.facts(state().wijkaanpak(), id(), state().audience(), command.detail());
        return record(aside.of(new RoundPapers(state())
                .record(command, authority(command, today, parties), facts, aside::reasonOf, now, today)));
    }

    @CommandHandler
    Decision handle(
            ConfirmPaper command,
            Clock clock,
            MandatedActorLoader actors,
            RoundConditionTable conditions,
            ReasonsAside aside) {
        var now = now(clock);
        var paper = state().voices().papers().find(command.number()).map(RecordedPaper::recorded);
        var detail = paper.map(PaperPositionRecorded::detail).orElse(null);
        var facts = conditions.facts(state().wijkaanpak(), id(), state().audience(), detail);
        var reason = paper.map(aside::reasonOf).orElse(null);
        var acting = actors.of(state().wijkaanpak(), command.by(), command.mandate(), id(), now);
        return record(aside.of(new RoundPapers(state()).confirm(command, reason, acting, facts, now)));
    }

    @CommandHandler
    Decision handle(RejectPaper command, Clock clock, Parties parties) {
        var now = now(clock);
        return record(new RoundPapers(state()).reject(command, authority(command, DutchDay.of(now), parties), now));
    }

    private RoundChanges changes() {
        return new RoundChanges(state());
    }

    @CommandHandler
    Decision handle(SucceedInRound command, Clock clock) {
        return record(RoundSuccession.succeed(state(), command, now(clock)));
    }

    @CommandHandler
    Decision handle(
            RecordInternalDecision command, Clock clock, MandatedActorLoader actors, Parties parties, LotTable lots) {
        var now = now(clock);
        var acting = actors.of(state().wijkaanpak(), command.by(), command.mandate(), id(), now);
        var successors = parties.successors(state().wijkaanpak());
        return record(new RoundReservations(state(), lots.of(id())).record(command, acting, successors, now));
    }

    @CommandHandler
    Decision handle(LapseReservations command, Clock clock, LotTable lots) {
        return record(new RoundReservations(state(), lots.of(id())).lapse(command, now(clock)));
    }

    private Check checkMayCorrect(TakePosition command, History history) {
        return command.corrects() == null
                ? Check.passed()
                : state().checkMayCorrect(
                                command.by(),
                                history.entry(id(), command.corrects()).orElse(null));
    }

    private ActorAuthority authority(RoundCommand command, LocalDate today, Parties parties) {
        return parties.authority(state().wijkaanpak(), command.by(), today);
    }
}
