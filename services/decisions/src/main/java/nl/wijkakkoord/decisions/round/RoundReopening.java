// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.decisions.round.command.ReopeningRequest.NewReopening;
import nl.wijkakkoord.decisions.round.reopening.DecidedRound;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.RequestReopening;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.CreateMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
record RoundReopening(Commands commands, History history) {

    /** Puts before the parties that they decide anew on what they agreed in the round; a round on that decides. */
    @CreateMapping("/rounds/{round}/reopening-requests")
    Receipt request(@PathVariable UUID round, @RequestBody NewReopening body, Intent intent) {
        var location = "/decisions/v1/reopenings/" + ReopeningCommand.reopeningOf(round);
        return commands.create(intent, location, () -> {
            var found = history.find(round, Round.FOLD, Moment.now(), intent.actor())
                    .state();
            return new RequestReopening(decided(found), body.reason(), body.changed(), intent.by());
        });
    }

    static DecidedRound decided(Round round) {
        var opened = round.opened();
        return new DecidedRound(
                opened.round(),
                opened.wijkaanpak(),
                opened.title(),
                Optional.ofNullable(round.closed()).flatMap(RoundClosed::agreed).orElse(null),
                opened.terms(),
                round.audience());
    }
}
