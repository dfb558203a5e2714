// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the parties find important. */
@RestController
record PriorityController(Commands commands, CombinedPriorities priorities, Access access) {

    /** Ranks the themes for the caller's organisation, or ranks them anew. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/rankings")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt rank(@PathVariable UUID wijkaanpak, @RequestBody NewRanking body, Intent intent) {
        var id = RankThemes.rankingOf(wijkaanpak, intent.actor().organisation());
        return commands.create(intent, "/ambitions/v1/rankings/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new RankThemes(wijkaanpak, body.published(), intent.by());
        });
    }

    /** Every party's own ranking, and all of them combined. */
    @GetMapping("/wijkaanpakken/{wijkaanpak}/priorities")
    PrioritiesView combined(@PathVariable UUID wijkaanpak, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        return priorities.of(wijkaanpak);
    }

    @GetMapping("/rankings/{ranking}")
    ResponseEntity<RankingView> read(@PathVariable UUID ranking, Moment moment, Actor actor) {
        var folded = priorities
                .read(ranking, moment)
                .filter(found -> access.maySee(actor, found.state().ranked().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        return Answers.of(folded, RankingView.of(folded.state().ranked()));
    }
}
