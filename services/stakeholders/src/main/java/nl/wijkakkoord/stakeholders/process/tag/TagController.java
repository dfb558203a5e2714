// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
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
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.TagObject;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.UntagObject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which knooppunt of the guide something of any service serves. */
@RestController
record TagController(
        Commands commands,
        History history,
        TagTable list,
        Access access,
        ActorRolesLoader authorities,
        AllowedActions actions) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/tags")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt tag(@PathVariable UUID wijkaanpak, @RequestBody NewTag body, Intent intent) {
        var by = intent.by();
        var command = new TagObject(
                wijkaanpak,
                body.object().ref(),
                body.knooppunt().ref(),
                body.audience() == null ? null : body.audience().audience(by.organisation()),
                by);
        return commands.create(intent, "/stakeholders/v1/tags/" + command.tag(), () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return command;
        });
    }

    /**
     * @param type of the object
     * @param guide version of the guide
     */
    @GetMapping("/wijkaanpakken/{wijkaanpak}/tags")
    ResponseEntity<Page<TagItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Size(max = 100) @Nullable String type,
            @RequestParam(required = false) @Nullable UUID object,
            @RequestParam(required = false) @Size(max = 200) @Nullable String knooppunt,
            @RequestParam(required = false) @Nullable Integer guide,
            @RequestParam(required = false) @Size(max = 10) @Nullable String spoor,
            @RequestParam(required = false) @Nullable Integer phase,
            @RequestParam(required = false) @Size(max = 100) @Nullable String sensitivity,
            Actor actor,
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        var filter = new TagFilter(wijkaanpak, type, object, knooppunt, guide, spoor, phase, sensitivity);
        var items = list.find(filter, actor.organisation(), access.seesAll(actor, wijkaanpak), page);
        return Pages.answer(page, items, item -> item.id().toString());
    }

    @GetMapping("/tags/{tag}")
    ResponseEntity<TagView> read(@PathVariable UUID tag, Moment moment, Actor actor) {
        var folded = visible(tag, moment, actor);
        var tagged = folded.state().tagged();
        var allowed = moment.equals(Moment.now())
                ? List.of(actions.of(
                        "untag", folded.state().checkMayUntag(authorities.of(tagged.wijkaanpak(), actor.by()))))
                : null;
        return Answers.of(folded, TagView.of(folded, allowed));
    }

    @PostMapping("/tags/{tag}/withdrawal")
    Receipt untag(@PathVariable UUID tag, Intent intent) {
        return commands.handle(intent, () -> {
            visible(tag, Moment.now(), intent.actor());
            return new UntagObject(tag, intent.by());
        });
    }

    private Versioned<Tag> visible(UUID tag, Moment moment, Actor actor) {
        return history.read(tag, moment, Tag.FOLD)
                .filter(folded -> access.maySee(
                        actor,
                        folded.state().tagged().wijkaanpak(),
                        folded.state().tagged().audience()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
