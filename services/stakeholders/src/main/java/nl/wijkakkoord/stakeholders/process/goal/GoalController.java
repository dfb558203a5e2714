// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

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
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
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
record GoalController(
        Commands commands, GoalHistory history, Access access, ActorRolesLoader authorities, AllowedActions actions) {

    /** Replaces the goal that there was; that one stays in the history. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/goal")
    Receipt choose(@PathVariable UUID wijkaanpak, @RequestBody NewGoal body, Intent intent) {
        return commands.handle(intent, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new ChooseGoal(wijkaanpak, body.kind(), body.text(), body.ref(), intent.by());
        });
    }

    @GetMapping("/wijkaanpakken/{wijkaanpak}/goal")
    ResponseEntity<GoalView> read(@PathVariable UUID wijkaanpak, Moment moment, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var folded = history.read(wijkaanpak, moment)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        var allowed = moment.equals(Moment.now())
                ? List.of(actions.of("choose", Goal.checkMayChoose(authorities.of(wijkaanpak, actor.by()))))
                : null;
        return Answers.of(folded, GoalView.of(folded, allowed));
    }
}
