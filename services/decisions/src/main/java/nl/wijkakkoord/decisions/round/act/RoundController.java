// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.act;

import java.util.UUID;
import nl.wijkakkoord.decisions.round.Round;
import nl.wijkakkoord.decisions.round.command.ReservationRequest.NewInternalDecision;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundRequest.NewPosition;
import nl.wijkakkoord.decisions.round.command.RoundRequest.NewRound;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.Salts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
record RoundController(Commands commands, Resources resources, Salts salts) {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/rounds")
    Receipt open(@PathVariable UUID wijkaanpak, @RequestBody NewRound body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/decisions/v1/rounds",
                id -> body.command(id, wijkaanpak, salts.draw(), intent.by()));
    }

    /** Takes the position of the caller's organisation, or replaces the one it has. */
    @PostMapping("/rounds/{round}/positions")
    Receipt take(@PathVariable UUID round, @RequestBody NewPosition body, Intent intent) {
        return commands.handle(intent, Round.FOLD, body.command(round, salts.draw(), intent.by()));
    }

    /** Tells what a body of the caller's organisation decided, which lifts or refuses a reservation. */
    @PostMapping("/rounds/{round}/internal-decisions")
    Receipt recordDecision(@PathVariable UUID round, @RequestBody NewInternalDecision body, Intent intent) {
        return commands.handle(intent, Round.FOLD, body.command(round, intent.by()));
    }

    @PostMapping("/rounds/{round}/closing")
    Receipt close(@PathVariable UUID round, Intent intent) {
        return commands.handle(intent, Round.FOLD, new CloseRound(round, intent.by()));
    }
}
