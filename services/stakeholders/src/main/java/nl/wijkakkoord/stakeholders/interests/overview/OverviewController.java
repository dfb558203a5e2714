// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

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
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.interests.agenda.Agendas;
import nl.wijkakkoord.stakeholders.interests.interest.SharedInterests;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.SubmitOverview;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.WithdrawOverview;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The overview of all interests that are shared in a wijkaanpak, put before the parties in versions. */
@RestController
record OverviewController(
        Commands commands,
        Resources resources,
        History history,
        Agendas agendas,
        SharedInterests interests,
        ActorRolesLoader authorities,
        OpenRoundProjection rounds,
        AllowedActions actions) {

    /** Freezes what is shared now as the next version, and puts it before the parties. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/overviews")
    Receipt submit(@PathVariable UUID wijkaanpak, Intent intent) {
        var location = "/stakeholders/v1/overviews/" + OverviewCommand.overviewOf(wijkaanpak);
        return commands.create(intent, location, wijkaanpak, new SubmitOverview(wijkaanpak, intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/overviews/{overview}")
    ResponseEntity<OverviewView> read(@PathVariable UUID overview, Moment moment, Actor actor) {
        return resources.read(
                overview,
                Overview.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> OverviewView.of(found, moment.present() ? isStale(found.state()) : null, allowed));
    }

    private boolean isStale(Overview overview) {
        var wijkaanpak = overview.wijkaanpak();
        return overview.isStale(new OverviewContent(agendas.of(wijkaanpak), interests.all(wijkaanpak)));
    }

    /** Takes the version that is before the parties back, as long as no round is open on it. */
    @PostMapping("/overviews/{overview}/withdrawal")
    Receipt withdraw(@PathVariable UUID overview, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Overview.FOLD, new WithdrawOverview(overview, body.reason(), intent.by()));
    }

    /** A frozen version, made of the very sections that were published: the same bytes for ever. */
    @Acts(Act.READS)
    @GetMapping("/overviews/{overview}/versions/{number}")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"))
    ResponseEntity<FrozenVersion> version(@PathVariable UUID overview, @PathVariable int number, Actor actor) {
        var frozen = SubmittedVersions.find(history, SubjectType.OVERVIEW_OF_INTERESTS, overview, number, actor);
        return Answers.of(frozen.digest(), frozen);
    }

    private List<AllowedAction> allowed(Overview overview, Actor actor) {
        var authority = authorities.of(overview.wijkaanpak(), actor.by());
        return List.of(
                actions.of("submit", overview.checkMaySubmit(authority)),
                actions.of(
                        "withdraw",
                        overview.checkMayWithdraw(
                                authority, rounds.on(SubjectType.OVERVIEW_OF_INTERESTS, overview.id()))));
    }
}
