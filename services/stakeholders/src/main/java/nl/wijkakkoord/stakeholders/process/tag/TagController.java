// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.TagObject;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.UntagObject;
import nl.wijkakkoord.stakeholders.process.tag.TagRequest.NewTag;
import nl.wijkakkoord.stakeholders.process.tag.TagRequest.NewTag.TaggedType;
import nl.wijkakkoord.stakeholders.process.tag.TagRequest.TagFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which knooppunt of the guide something of any service serves. */
@RestController
record TagController(
        Resources resources,
        Commands commands,
        TagTable table,
        Access access,
        ActorRolesLoader authorities,
        AllowedActions actions) {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/tags")
    Receipt tag(@PathVariable UUID wijkaanpak, @RequestBody NewTag body, Intent intent) {
        var by = intent.by();
        var command = new TagObject(
                wijkaanpak,
                body.object().ref(),
                body.knooppunt().ref(),
                body.audience() == null ? null : body.audience().audience(by.organisation()),
                by);
        return commands.create(intent, "/stakeholders/v1/tags/" + command.tag(), wijkaanpak, command);
    }

    /**
     * @param type of the object
     * @param guide version of the guide
     */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/tags")
    ResponseEntity<Page<TagItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable TaggedType type,
            @RequestParam(required = false) @Nullable UUID object,
            @RequestParam(required = false) @Size(max = 200) @Nullable String knooppunt,
            @RequestParam(required = false) @Nullable Integer guide,
            @RequestParam(required = false) @Size(max = 10) @Nullable String spoor,
            @RequestParam(required = false) @Nullable Integer phase,
            @RequestParam(required = false) @Size(max = 100) @Nullable String sensitivity,
            Actor actor,
            ListRequest list) {
        var filter = new TagFilter(
                wijkaanpak, type == null ? null : type.type(), object, knooppunt, guide, spoor, phase, sensitivity);
        return resources.list(
                wijkaanpak,
                actor,
                list,
                page -> table.find(filter, actor.organisation(), access.seesAll(actor, wijkaanpak), page),
                TagItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/tags/{tag}")
    ResponseEntity<TagView> read(@PathVariable UUID tag, Moment moment, Actor actor) {
        return resources.read(tag, Tag.FOLD, moment, actor, found -> allowed(found, actor), TagView::of);
    }

    @PostMapping("/tags/{tag}/withdrawal")
    Receipt untag(@PathVariable UUID tag, Intent intent) {
        return commands.handle(intent, Tag.FOLD, new UntagObject(tag, intent.by()));
    }

    private List<AllowedAction> allowed(Tag tag, Actor actor) {
        return List.of(actions.of("untag", tag.checkMayUntag(authorities.of(tag.wijkaanpak(), actor.by()))));
    }
}
