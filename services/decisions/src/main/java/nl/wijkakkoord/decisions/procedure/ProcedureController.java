// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeNextVersion;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ReplaceProposal;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.SubmitProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.WithdrawProcedure;
import nl.wijkakkoord.decisions.procedure.terms.NewTerms;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ProcedureController(
        Resources resources, Commands commands, Parties parties, OpenRoundProjection rounds, AllowedActions actions) {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/procedures")
    Receipt propose(@PathVariable UUID wijkaanpak, @RequestBody NewTerms body, Intent intent) {
        var command = new ProposeProcedure(wijkaanpak, body.terms(), body.others(), intent.by());
        return commands.create(intent, "/decisions/v1/procedures/" + command.procedure(), wijkaanpak, command);
    }

    @PostMapping("/procedures/{procedure}/versions")
    Receipt proposeNext(@PathVariable UUID procedure, @RequestBody NewTerms body, Intent intent) {
        return commands.handle(
                intent, Procedure.FOLD, new ProposeNextVersion(procedure, body.terms(), body.others(), intent.by()));
    }

    @PutMapping("/procedures/{procedure}/proposal")
    Receipt replace(@PathVariable UUID procedure, @RequestBody NewTerms body, Intent intent) {
        return commands.handle(
                intent, Procedure.FOLD, new ReplaceProposal(procedure, body.terms(), body.others(), intent.by()));
    }

    @PostMapping("/procedures/{procedure}/submission")
    Receipt submit(@PathVariable UUID procedure, Intent intent) {
        return commands.handle(intent, Procedure.FOLD, new SubmitProcedure(procedure, intent.by()));
    }

    /** Takes the version that is before the parties back, as long as no round is open on it. */
    @PostMapping("/procedures/{procedure}/withdrawal")
    Receipt withdraw(@PathVariable UUID procedure, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Procedure.FOLD, new WithdrawProcedure(procedure, body.reason(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/procedures/{procedure}")
    ResponseEntity<ProcedureView> read(@PathVariable UUID procedure, Moment moment, Actor actor) {
        return resources.read(
                procedure, Procedure.FOLD, moment, actor, state -> allowed(state, actor), ProcedureView::of);
    }

    private List<AllowedAction> allowed(Procedure state, Actor actor) {
        var authority = parties.authority(state.wijkaanpak(), actor.by());
        return List.of(
                actions.of("replace-proposal", state.checkMayReplaceOrSubmit(authority)),
                actions.of("submit", state.checkMayReplaceOrSubmit(authority)),
                actions.of("propose-next-version", state.checkMayProposeNext(authority)),
                actions.of(
                        "withdraw", state.checkMayWithdraw(authority, rounds.on(SubjectType.PROCEDURE, state.id()))));
    }
}
