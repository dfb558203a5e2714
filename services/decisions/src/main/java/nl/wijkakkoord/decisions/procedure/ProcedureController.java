// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeNextVersion;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ReplaceProposal;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.SubmitProcedure;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ProcedureController(
        Commands commands, History history, Access access, Parties parties, AllowedActions actions, Clock clock) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/procedures")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt propose(@PathVariable UUID wijkaanpak, @Valid @RequestBody NewTerms body, Intent intent) {
        var command = new ProposeProcedure(wijkaanpak, body.terms(), intent.by());
        return commands.create(intent, "/decisions/v1/procedures/" + command.procedure(), () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return command;
        });
    }

    @PostMapping("/procedures/{procedure}/versions")
    Receipt proposeNext(@PathVariable UUID procedure, @Valid @RequestBody NewTerms body, Intent intent) {
        return handle(procedure, intent, () -> new ProposeNextVersion(procedure, body.terms(), intent.by()));
    }

    @PutMapping("/procedures/{procedure}/proposal")
    Receipt replace(@PathVariable UUID procedure, @Valid @RequestBody NewTerms body, Intent intent) {
        return handle(procedure, intent, () -> new ReplaceProposal(procedure, body.terms(), intent.by()));
    }

    @PostMapping("/procedures/{procedure}/submission")
    Receipt submit(@PathVariable UUID procedure, Intent intent) {
        return handle(procedure, intent, () -> new SubmitProcedure(procedure, intent.by()));
    }

    @GetMapping("/procedures/{procedure}")
    ResponseEntity<ProcedureView> read(@PathVariable UUID procedure, Moment moment, Actor actor) {
        var folded = fold(procedure, moment, actor);
        var state = folded.state();
        return Answers.of(
                folded,
                new ProcedureView(
                        procedure,
                        folded.version(),
                        state.wijkaanpak(),
                        state.latest(),
                        state.inForce(),
                        moment.equals(Moment.now()) ? allowed(state, actor) : List.of()));
    }

    /** Who may not know of the procedure hears that it is unknown, before anything else about it. */
    private Receipt handle(UUID procedure, Intent intent, Supplier<ProcedureCommand> command) {
        return commands.handle(intent, () -> {
            fold(procedure, Moment.now(), intent.actor());
            return command.get();
        });
    }

    private Versioned<Procedure> fold(UUID procedure, Moment moment, Actor actor) {
        return history.read(procedure, moment, Procedure.FOLD)
                .filter(found -> access.maySee(actor, found.state().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private List<AllowedAction> allowed(Procedure state, Actor actor) {
        var authority = parties.authority(state.wijkaanpak(), actor.by(), LocalDate.now(clock));
        return List.of(
                actions.of("replace-proposal", state.checkMayReplaceOrSubmit(authority)),
                actions.of("submit", state.checkMayReplaceOrSubmit(authority)),
                actions.of("propose-next-version", state.checkMayProposeNext(authority)));
    }
}
