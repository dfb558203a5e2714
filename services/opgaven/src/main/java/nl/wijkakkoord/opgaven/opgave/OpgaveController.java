// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.opgaven.ambition.AmbitionProjection;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumTable;
import nl.wijkakkoord.opgaven.minimum.NormBelowMinimum;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ElaborateOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.MeasureObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ProposeForAmbition;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ProposeOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RemoveObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.WithdrawOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveRequest.NewAmbitionProposal;
import nl.wijkakkoord.opgaven.opgave.OpgaveRequest.NewMeasurement;
import nl.wijkakkoord.opgaven.opgave.OpgaveRequest.NewMeasurementCorrection;
import nl.wijkakkoord.opgaven.opgave.OpgaveRequest.NewObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveRequest.NewObjectiveRemoval;
import nl.wijkakkoord.opgaven.opgave.OpgaveRequest.NewOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveRequest.OpgaveFilter;
import nl.wijkakkoord.opgaven.opgave.OpgaveView.Sources;
import nl.wijkakkoord.opgaven.opgave.elaboration.ElaborationLoader;
import nl.wijkakkoord.opgaven.opgave.withdrawal.RestingLoader;
import nl.wijkakkoord.opgaven.theme.ThemeProjection;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opgaven, from a proposal to what can be executed. */
@RestController
record OpgaveController(
        Commands commands,
        Resources resources,
        OpgaveTable table,
        AmbitionProjection ambitions,
        LegalMinimumTable minimums,
        ThemeProjection themes,
        ElaborationLoader elaborations,
        RestingLoader resting,
        Parties parties,
        AllowedActions actions,
        Clock clock)
        implements Searchable {

    private static final String ELABORATE = "elaborate";

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/opgaven")
    Receipt propose(@PathVariable UUID wijkaanpak, @RequestBody NewOpgave body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/opgaven/v1/opgaven",
                id -> new ProposeOpgave(id, wijkaanpak, body.theme(), body.title(), body.description(), intent.by()));
    }

    /** @param organisation that proposed it, or came in the place of who did */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/opgaven")
    ResponseEntity<Page<OpgaveItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable OpgaveStatus status,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            Actor actor,
            ListRequest list) {
        var filter = new OpgaveFilter(wijkaanpak, theme, status, organisation);
        return resources.list(wijkaanpak, actor, list, table.find(filter), OpgaveItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/opgaven/{opgave}")
    ResponseEntity<OpgaveView> read(@PathVariable UUID opgave, Moment moment, Actor actor) {
        return resources.read(
                opgave,
                Opgave.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> allowed == null
                        ? OpgaveView.of(found, null, null, null)
                        : OpgaveView.of(found, sources(found.state()), missing(found.state()), allowed));
    }

    /** Sets an objective with its norm, or replaces it. */
    @PostMapping("/opgaven/{opgave}/objectives")
    Receipt set(@PathVariable UUID opgave, @RequestBody NewObjective body, Intent intent) {
        return commands.handle(intent, Opgave.FOLD, body.command(opgave, intent.by()));
    }

    /** An objective that is none any more. */
    @PostMapping("/opgaven/{opgave}/objective-removals")
    Receipt remove(@PathVariable UUID opgave, @RequestBody NewObjectiveRemoval body, Intent intent) {
        return commands.handle(
                intent, Opgave.FOLD, new RemoveObjective(opgave, body.objective(), body.reason(), intent.by()));
    }

    /** Has an objective taken up in the joint ambition. */
    @PostMapping("/opgaven/{opgave}/ambition-proposals")
    Receipt proposeForAmbition(@PathVariable UUID opgave, @RequestBody NewAmbitionProposal body, Intent intent) {
        return commands.handle(intent, Opgave.FOLD, new ProposeForAmbition(opgave, body.objective(), intent.by()));
    }

    @PostMapping("/opgaven/{opgave}/measurements")
    Receipt measure(@PathVariable UUID opgave, @RequestBody NewMeasurement body, Intent intent) {
        return commands.handle(
                intent,
                Opgave.FOLD,
                new MeasureObjective(opgave, body.objective(), body.measured(), body.source(), intent.by()));
    }

    /** Says that what was measured was entered wrongly. */
    @PostMapping("/opgaven/{opgave}/measurements/{number}/correction")
    Receipt correctMeasurement(
            @PathVariable UUID opgave,
            @PathVariable int number,
            @RequestBody NewMeasurementCorrection body,
            Intent intent) {
        return commands.handle(intent, Opgave.FOLD, body.command(opgave, number, intent.by()));
    }

    /** Says that it is concrete enough to be executed. */
    @PostMapping("/opgaven/{opgave}/elaboration")
    Receipt elaborate(@PathVariable UUID opgave, Intent intent) {
        return commands.handle(intent, Opgave.FOLD, new ElaborateOpgave(opgave, intent.by()));
    }

    /** Who proposed it takes it back, as long as the parties did not decide on it and nothing rests on it. */
    @PostMapping("/opgaven/{opgave}/withdrawal")
    Receipt withdraw(@PathVariable UUID opgave, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Opgave.FOLD, new WithdrawOpgave(opgave, body.reason(), intent.by()));
    }

    private List<AllowedAction> missing(Opgave opgave) {
        return elaborations.of(opgave.id()).missing(opgave.objectives()).stream()
                .map(each -> actions.of(ELABORATE, Check.of(Optional.of(each))))
                .toList();
    }

    private List<AllowedAction> allowed(Opgave opgave, Actor actor) {
        var authority = parties.authority(opgave.wijkaanpak(), actor.by());
        var enders = parties.enders(opgave.wijkaanpak(), actor.by());
        return List.of(
                actions.of("set-objective", opgave.checkMayWork(authority)),
                actions.of(ELABORATE, opgave.checkMayElaborate(elaborations.of(opgave.id()), authority)),
                actions.of(
                        "withdraw", opgave.checkMayWithdraw(resting.of(opgave.id()), authority, actor.by(), enders)));
    }

    private Sources sources(Opgave opgave) {
        var lawChanged = opgave.objectives().stream()
                .filter(objective -> !minimums.above(objective.norm(), opgave.wijkaanpak(), opgave.theme()).stream()
                        .findFirst()
                        .map(NormBelowMinimum::minimum)
                        .equals(Optional.ofNullable(objective.minimum())))
                .map(OpgaveObjective::name)
                .collect(toSet());
        var themeWithdrawn = themes.isWithdrawn(opgave.wijkaanpak(), opgave.theme());
        return new Sources(ambitions.with(opgave.id()), lawChanged, themeWithdrawn, LocalDate.now(clock));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "opgave",
                "/opgaven/v1/opgaven/{id}",
                Opgave.FOLD,
                found -> Said.of(found.proposed().title(), found));
    }
}
