// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.WithdrawReopening;
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
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ReopeningController(
        Commands commands,
        Resources resources,
        History history,
        Parties parties,
        OpenRoundProjection rounds,
        AllowedActions actions)
        implements Searchable {

    @Acts(Act.READS)
    @GetMapping("/reopenings/{reopening}")
    ResponseEntity<ReopeningView> read(@PathVariable UUID reopening, Moment moment, Actor actor) {
        return resources.read(
                reopening, Reopening.FOLD, moment, actor, found -> allowed(found, actor), ReopeningView::of);
    }

    /** Takes the request that is before the parties back, as long as no round is open on it. */
    @PostMapping("/reopenings/{reopening}/withdrawal")
    Receipt withdraw(@PathVariable UUID reopening, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Reopening.FOLD, new WithdrawReopening(reopening, body.reason(), intent.by()));
    }

    /** A frozen version, made of the very sections that were published: the same bytes for ever. */
    @Acts(Act.READS)
    @GetMapping("/reopenings/{reopening}/versions/{number}")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"))
    ResponseEntity<FrozenVersion> version(@PathVariable UUID reopening, @PathVariable int number, Actor actor) {
        var frozen = SubmittedVersions.find(history, SubjectType.REOPENING, reopening, number, actor);
        return Answers.of(frozen.digest(), frozen);
    }

    private List<AllowedAction> allowed(Reopening found, Actor actor) {
        var authority = parties.authority(found.wijkaanpak(), actor.by());
        var enders = parties.enders(found.wijkaanpak(), actor.by());
        var open = rounds.on(SubjectType.REOPENING, found.id());
        return List.of(actions.of("withdraw", found.checkMayWithdraw(actor.by(), authority, enders, open)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "reopening",
                "/decisions/v1/reopenings/{id}",
                Reopening.FOLD,
                found -> Said.of(
                        null,
                        found.versions().all().stream()
                                .map(ReopeningVersion::reason)
                                .toList()));
    }
}
