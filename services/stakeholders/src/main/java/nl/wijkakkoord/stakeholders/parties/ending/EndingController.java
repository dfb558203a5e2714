// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.participation.subject.SubmittedVersions;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.SubmitEnding;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.WithdrawEnding;
import nl.wijkakkoord.stakeholders.parties.ending.EndingRequest.NewEnding;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.EndWijkaanpak;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How the parties end a wijkaanpak, and who started it as long as they agreed to nothing. */
@RestController
record EndingController(
        Commands commands,
        Resources resources,
        History history,
        OpenRoundProjection rounds,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    /** As long as the parties did not agree on how they decide; afterwards a round decides it. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/ending")
    Receipt end(@PathVariable UUID wijkaanpak, @RequestBody NewEnding body, Intent intent) {
        return commands.handle(
                intent, wijkaanpak, new EndWijkaanpak(wijkaanpak, body.ground(), body.reason(), intent.by()));
    }

    /** Freezes why the wijkaanpak ends as the next version, and puts it before the parties. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/endings")
    Receipt submit(@PathVariable UUID wijkaanpak, @RequestBody NewEnding body, Intent intent) {
        var location = "/stakeholders/v1/endings/" + EndingCommand.endingOf(wijkaanpak);
        return commands.create(
                intent, location, wijkaanpak, new SubmitEnding(wijkaanpak, body.ground(), body.reason(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/endings/{ending}")
    ResponseEntity<EndingView> read(@PathVariable UUID ending, Moment moment, Actor actor) {
        return resources.read(ending, Ending.FOLD, moment, actor, found -> allowed(found, actor), EndingView::of);
    }

    /** Takes the version that is before the parties back, as long as no round is open on it. */
    @PostMapping("/endings/{ending}/withdrawal")
    Receipt withdraw(@PathVariable UUID ending, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Ending.FOLD, new WithdrawEnding(ending, body.reason(), intent.by()));
    }

    /** A frozen version, made of the very sections that were published: the same bytes for ever. */
    @Acts(Act.READS)
    @GetMapping("/endings/{ending}/versions/{number}")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"))
    ResponseEntity<FrozenVersion> version(@PathVariable UUID ending, @PathVariable int number, Actor actor) {
        var frozen = SubmittedVersions.find(history, SubjectType.ENDING, ending, number, actor);
        return Answers.of(frozen.digest(), frozen);
    }

    private List<AllowedAction> allowed(Ending found, Actor actor) {
        var authority = authorities.of(found.wijkaanpak(), actor.by());
        var open = rounds.on(SubjectType.ENDING, found.id());
        return List.of(
                actions.of("submit", found.checkMaySubmit(authority)),
                actions.of("withdraw", found.checkMayWithdraw(authority, open)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "ending",
                "/stakeholders/v1/endings/{id}",
                Ending.FOLD,
                found -> Said.of(
                        null,
                        found.versions().all().stream()
                                .map(EndingVersion::reason)
                                .toList()));
    }
}
