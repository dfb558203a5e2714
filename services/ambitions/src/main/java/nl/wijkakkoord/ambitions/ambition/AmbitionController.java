// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftNextAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RedraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.SubmitAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbitionDraft;
import nl.wijkakkoord.ambitions.ambition.AmbitionRequest.AmbitionFilter;
import nl.wijkakkoord.ambitions.ambition.AmbitionRequest.NewAmbition;
import nl.wijkakkoord.ambitions.ambition.objective.InterestProjection;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion;
import nl.wijkakkoord.ambitions.source.CitedSourceTable;
import nl.wijkakkoord.ambitions.source.StaleSource;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.participation.subject.SubmittedVersions;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ambitions, and what is done with the joint one. */
@RestController
record AmbitionController(
        Resources resources,
        Commands commands,
        History history,
        AmbitionTable table,
        Parties parties,
        ChosenThemes themes,
        InterestProjection interests,
        CitedSourceTable sources,
        OpenRoundProjection rounds,
        AllowedActions actions)
        implements Searchable {

    /** Drafts the first version of the joint ambition. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/ambitions")
    Receipt draft(@PathVariable UUID wijkaanpak, @RequestBody NewAmbition body, Intent intent) {
        var location = "/ambitions/v1/ambitions/" + AmbitionCommand.jointAmbitionOf(wijkaanpak);
        return commands.create(intent, location, wijkaanpak, new DraftAmbition(wijkaanpak, body.text(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/ambitions")
    ResponseEntity<Page<AmbitionItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable OrganisationId owner,
            @RequestParam(required = false) @Nullable AmbitionScope scope,
            @RequestParam(required = false) AmbitionVersion.@Nullable Status status,
            Actor actor,
            ListRequest list) {
        var filter = new AmbitionFilter(wijkaanpak, owner, scope, status);
        return resources.list(wijkaanpak, actor, list, page -> table.find(filter, page), AmbitionItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/ambitions/{ambition}")
    ResponseEntity<AmbitionView> read(@PathVariable UUID ambition, Moment moment, Actor actor) {
        return resources.read(
                ambition,
                Ambition.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> AmbitionView.of(
                        found,
                        moment.present() ? interests.owners(found.state().wijkaanpak()) : null,
                        moment.present() ? stale(found.state()) : null,
                        allowed));
    }

    /** Drafts the next version. */
    @PostMapping("/ambitions/{ambition}/versions")
    Receipt draftNext(@PathVariable UUID ambition, @RequestBody NewAmbition body, Intent intent) {
        return commands.handle(intent, Ambition.FOLD, new DraftNextAmbition(ambition, body.text(), intent.by()));
    }

    @PutMapping("/ambitions/{ambition}/draft")
    Receipt redraft(@PathVariable UUID ambition, @RequestBody NewAmbition body, Intent intent) {
        return commands.handle(intent, Ambition.FOLD, new RedraftAmbition(ambition, body.text(), intent.by()));
    }

    /** Freezes the draft and puts it before the parties. */
    @PostMapping("/ambitions/{ambition}/submission")
    Receipt submit(@PathVariable UUID ambition, Intent intent) {
        return commands.handle(intent, Ambition.FOLD, new SubmitAmbition(ambition, intent.by()));
    }

    /** Takes the version that is before the parties back, as long as no round is open on it; or the own ambition. */
    @PostMapping("/ambitions/{ambition}/withdrawal")
    Receipt withdraw(@PathVariable UUID ambition, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Ambition.FOLD, new WithdrawAmbition(ambition, body.reason(), intent.by()));
    }

    /** Takes the draft of the joint ambition back: nobody goes on with it. */
    @PostMapping("/ambitions/{ambition}/draft/withdrawal")
    Receipt withdrawDraft(@PathVariable UUID ambition, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Ambition.FOLD, new WithdrawAmbitionDraft(ambition, body.reason(), intent.by()));
    }

    /** A frozen version, made of the very sections that were published: the same bytes for ever. */
    @Acts(Act.READS)
    @GetMapping("/ambitions/{ambition}/versions/{number}")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"))
    ResponseEntity<FrozenVersion> version(@PathVariable UUID ambition, @PathVariable int number, Actor actor) {
        var frozen = SubmittedVersions.find(history, SubjectType.AMBITION, ambition, number, actor);
        return Answers.of(frozen.digest(), frozen);
    }

    private List<StaleSource> stale(Ambition ambition) {
        var shown = ambition.versions().shown();
        var wijkaanpak = ambition.wijkaanpak();
        var ofThemes =
                StaleSource.ofThemes(shown.text(), shown.themes(), themes.of(wijkaanpak), themes.idOf(wijkaanpak));
        return Stream.concat(sources.stale(ambition.id(), ambition.criteria()).stream(), ofThemes.stream())
                .toList();
    }

    private List<AllowedAction> allowed(Ambition found, Actor actor) {
        var ambition = found.with(parties.successors(found.wijkaanpak()));
        var authority = parties.authority(ambition.wijkaanpak(), actor.by());
        var openRound = rounds.on(SubjectType.AMBITION, ambition.id());
        var withdraw =
                actions.of("withdraw", AmbitionConclusion.checkMayWithdraw(ambition, actor.by(), authority, openRound));
        if (ambition.owner() != null) {
            return List.of(actions.of("restate", ambition.checkMayRestate(authority, actor.by())), withdraw);
        }
        return List.of(
                actions.of("redraft", ambition.checkMayRedraft(authority)),
                actions.of("draft-next-version", ambition.checkMayDraftNext(authority)),
                actions.of("submit", ambition.checkMaySubmit(authority, themes.of(ambition.wijkaanpak()))),
                actions.of("withdraw-draft", ambition.checkMayRedraft(authority)),
                actions.of("request-criteria-change", ambition.checkMayRequestChange(authority)),
                withdraw);
    }

    @Override
    public Searched<?> searched() {
        return Searched.of("ambition", "/ambitions/v1/ambitions/{id}", Ambition.FOLD, found -> {
            var shown = found.versions().shown().text();
            return Said.of(
                    shown.title(), shown, found.versions().all().getLast().text());
        });
    }
}
