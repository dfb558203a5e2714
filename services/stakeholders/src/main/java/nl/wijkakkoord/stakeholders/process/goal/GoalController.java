// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

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
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.ChooseGoal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a wijkaanpak is for, and what that means. */
@RestController
record GoalController(Resources resources, Commands commands, ActorRolesLoader authorities, AllowedActions actions)
        implements Searchable {

    /** Replaces the goal that there was; that one stays in the history. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/goal")
    Receipt choose(@PathVariable UUID wijkaanpak, @RequestBody NewGoal body, Intent intent) {
        return commands.handle(
                intent, wijkaanpak, new ChooseGoal(wijkaanpak, body.kind(), body.text(), body.ref(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/goal")
    ResponseEntity<GoalView> read(@PathVariable UUID wijkaanpak, Moment moment, Actor actor) {
        return resources.read(
                GoalCommand.goalOf(wijkaanpak),
                Goal.FOLD,
                moment,
                actor,
                _ -> List.of(actions.of("choose", Goal.checkMayChoose(authorities.of(wijkaanpak, actor.by())))),
                GoalView::of);
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "goal",
                "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/goal",
                Goal.FOLD,
                found -> Said.of(found.chosen().text()));
    }
}
