// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

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
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftNextVersion;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.RedraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.SubmitDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.WithdrawDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.WithdrawDirectionDraft;
import nl.wijkakkoord.stakeholders.process.direction.DirectionView.DirectionItem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The statement of direction of a wijkaanpak. */
@RestController
record DirectionController(
        History history,
        Resources resources,
        Commands commands,
        DirectionTable table,
        ActorRolesLoader authorities,
        OpenRoundProjection rounds,
        AllowedActions actions)
        implements Searchable {

    /** Drafts the first version. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/directions")
    Receipt draft(@PathVariable UUID wijkaanpak, @RequestBody NewStatement body, Intent intent) {
        var location = "/stakeholders/v1/directions/" + DirectionCommand.directionOf(wijkaanpak);
        return commands.create(
                intent, location, wijkaanpak, new DraftDirection(wijkaanpak, body.statement(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/directions")
    ResponseEntity<Page<DirectionItem>> list(@PathVariable UUID wijkaanpak, Actor actor, ListRequest list) {
        return resources.list(wijkaanpak, actor, list, page -> table.of(wijkaanpak, page), DirectionItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/directions/{direction}")
    ResponseEntity<DirectionView> read(@PathVariable UUID direction, Moment moment, Actor actor) {
        return resources.read(
                direction, Direction.FOLD, moment, actor, found -> allowed(found, actor), DirectionView::of);
    }

    /** Drafts the next version. */
    @PostMapping("/directions/{direction}/versions")
    Receipt draftNext(@PathVariable UUID direction, @RequestBody NewStatement body, Intent intent) {
        return commands.handle(intent, Direction.FOLD, new DraftNextVersion(direction, body.statement(), intent.by()));
    }

    @PutMapping("/directions/{direction}/draft")
    Receipt redraft(@PathVariable UUID direction, @RequestBody NewStatement body, Intent intent) {
        return commands.handle(intent, Direction.FOLD, new RedraftDirection(direction, body.statement(), intent.by()));
    }

    /** Freezes the draft and puts it before the parties. */
    @PostMapping("/directions/{direction}/submission")
    Receipt submit(@PathVariable UUID direction, Intent intent) {
        return commands.handle(intent, Direction.FOLD, new SubmitDirection(direction, intent.by()));
    }

    /** Takes the version that is before the parties back, as long as no round is open on it. */
    @PostMapping("/directions/{direction}/withdrawal")
    Receipt withdraw(@PathVariable UUID direction, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Direction.FOLD, new WithdrawDirection(direction, body.reason(), intent.by()));
    }

    /** Takes the draft back: nobody goes on with it. */
    @PostMapping("/directions/{direction}/draft/withdrawal")
    Receipt withdrawDraft(@PathVariable UUID direction, @RequestBody Reason body, Intent intent) {
        return commands.handle(
                intent, Direction.FOLD, new WithdrawDirectionDraft(direction, body.reason(), intent.by()));
    }

    /** A frozen version: the same bytes for ever. */
    @Acts(Act.READS)
    @GetMapping("/directions/{direction}/versions/{number}")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"))
    ResponseEntity<FrozenVersion> version(@PathVariable UUID direction, @PathVariable int number, Actor actor) {
        var frozen = SubmittedVersions.find(history, SubjectType.DIRECTION, direction, number, actor);
        return Answers.of(frozen.digest(), frozen);
    }

    private List<AllowedAction> allowed(Direction direction, Actor actor) {
        var authority = authorities.of(direction.wijkaanpak(), actor.by());
        return List.of(
                actions.of("redraft", direction.checkMayChangeDraft(authority)),
                actions.of("draft-next-version", direction.checkMayDraftNext(authority)),
                actions.of("submit", direction.checkMayChangeDraft(authority)),
                actions.of("withdraw-draft", direction.checkMayChangeDraft(authority)),
                actions.of(
                        "withdraw",
                        direction.checkMayWithdraw(authority, rounds.on(SubjectType.DIRECTION, direction.id()))));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "direction",
                "/stakeholders/v1/directions/{id}",
                Direction.FOLD,
                found -> Said.of(
                        found.versions().getLast().statement().title(),
                        found.inForce().orElse(null),
                        found.versions().getLast()));
    }
}
