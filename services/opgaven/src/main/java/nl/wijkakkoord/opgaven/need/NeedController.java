// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.util.UUID;
import nl.wijkakkoord.opgaven.need.NeedCommand.DropNeed;
import nl.wijkakkoord.opgaven.need.NeedCommand.StateNeed;
import nl.wijkakkoord.platform.deciding.Commands;
import nl.wijkakkoord.platform.deciding.Receipt;
import nl.wijkakkoord.platform.identity.Access;
import nl.wijkakkoord.platform.web.Intent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the measures of opgaven cost. */
@RestController
class NeedController {
    private final Commands commands;
    private final Access access;

    NeedController(Commands commands, Access access) {
        this.commands = commands;
        this.access = access;
    }

    @PostMapping("/wijkaanpakken/{wijkaanpak}/financing-needs")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> state(@PathVariable UUID wijkaanpak, @RequestBody NewNeed body, Intent intent) {
        var need = UUID.randomUUID();
        var plan = "/opgaven/v1/wijkaanpakken/" + wijkaanpak + "/financing-plans/" + body.opgave();
        return commands.create(intent, plan, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new StateNeed(
                    wijkaanpak,
                    need,
                    body.purpose(),
                    body.amountCents(),
                    body.taakveld(),
                    body.owner(),
                    intent.actor().by());
        });
    }

    @PostMapping("/wijkaanpakken/{wijkaanpak}/financing-plans/{opgave}/needs/{need}/dropping")
    ResponseEntity<Receipt> drop(
            @PathVariable UUID wijkaanpak,
            @PathVariable UUID opgave,
            @PathVariable UUID need,
            @RequestBody NewNeedDrop body,
            Intent intent) {
        return commands.handle(intent, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new DropNeed(
                    NeedCommand.planOf(wijkaanpak, opgave),
                    need,
                    body.reason(),
                    intent.actor().by());
        });
    }
}
