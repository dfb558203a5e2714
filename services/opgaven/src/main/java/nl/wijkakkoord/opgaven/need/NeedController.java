// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.util.UUID;
import nl.wijkakkoord.opgaven.need.NeedCommand.DropNeed;
import nl.wijkakkoord.opgaven.need.NeedCommand.StateNeed;
import nl.wijkakkoord.opgaven.need.NeedRequest.NewNeed;
import nl.wijkakkoord.opgaven.need.NeedRequest.NewNeedDrop;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.CreateMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the measures of opgaven cost. */
@RestController
record NeedController(History history, Commands commands) {

    @CreateMapping("/opgaven/{opgave}/financing-needs")
    Receipt state(@PathVariable UUID opgave, @RequestBody NewNeed body, Intent intent) {
        var need = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/opgaven/" + opgave + "/financing-plan", () -> {
            var wijkaanpak = history.find(opgave, Opgave.FOLD, Moment.now(), intent.actor())
                    .state()
                    .wijkaanpak();
            return new StateNeed(
                    wijkaanpak,
                    need,
                    body.purpose(opgave),
                    body.amountCents(),
                    body.taakveld(),
                    body.owner(),
                    intent.by());
        });
    }

    @PostMapping("/opgaven/{opgave}/financing-needs/{need}/dropping")
    Receipt drop(@PathVariable UUID opgave, @PathVariable UUID need, @RequestBody NewNeedDrop body, Intent intent) {
        return commands.handle(intent, () -> {
            history.find(opgave, Opgave.FOLD, Moment.now(), intent.actor());
            return new DropNeed(NeedCommand.planOf(opgave), need, body.reason(), intent.by());
        });
    }
}
