// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.area.AreaCommand.DrawArea;
import nl.wijkakkoord.stakeholders.parties.area.AreaRequest.NewAreaVersion;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which homes a wijkaanpak is about. */
@RestController
record AreaController(Commands commands, Resources resources, ActorRolesLoader authorities, AllowedActions actions)
        implements Searchable {

    /** The next version, or the first. Rounds that are open keep the one that they opened with. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/area")
    Receipt draw(@PathVariable UUID wijkaanpak, @RequestBody NewAreaVersion body, Intent intent) {
        return commands.handle(
                intent,
                wijkaanpak,
                new DrawArea(
                        wijkaanpak, body.border(), body.segments(), body.source(), body.referenceDate(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/area")
    ResponseEntity<AreaView> read(@PathVariable UUID wijkaanpak, Moment moment, Actor actor) {
        return resources.read(
                AreaCommand.areaOf(wijkaanpak),
                DrawnArea.FOLD,
                moment,
                actor,
                _ -> List.of(actions.of("draw", DrawnArea.checkMayDraw(authorities.of(wijkaanpak, actor.by())))),
                (folded, allowed) -> AreaView.of(folded.state().drawn(), allowed));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "area",
                "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/area",
                DrawnArea.FOLD,
                found -> Said.of(null, found));
    }
}
