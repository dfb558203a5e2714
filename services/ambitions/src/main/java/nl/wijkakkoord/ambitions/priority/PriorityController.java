// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import java.util.UUID;
import nl.wijkakkoord.ambitions.priority.PriorityRequest.NewRanking;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the parties find important. */
@RestController
record PriorityController(Resources resources, Commands commands, CombinedPriorities priorities, Access access) {

    /** Ranks the themes for the caller's organisation, or ranks them anew. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/rankings")
    Receipt rank(@PathVariable UUID wijkaanpak, @RequestBody NewRanking body, Intent intent) {
        var id = RankThemes.rankingOf(wijkaanpak, intent.actor().organisation());
        return commands.create(
                intent,
                "/ambitions/v1/rankings/" + id,
                wijkaanpak,
                new RankThemes(wijkaanpak, body.published(), intent.by()));
    }

    /** Every party's own ranking, and all of them combined. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/priorities")
    PrioritiesView combined(@PathVariable UUID wijkaanpak, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        return priorities.of(wijkaanpak);
    }

    @Acts(Act.READS)
    @GetMapping("/rankings/{ranking}")
    ResponseEntity<RankingView> read(@PathVariable UUID ranking, Moment moment, Actor actor) {
        return resources.read(
                ranking,
                Priorities.FOLD,
                moment,
                actor,
                found -> RankingView.of(found.state().ranked()));
    }
}
