// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RestateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.StateAmbition;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a party wants itself. Each is an ambition of its own, never merged with another. */
@RestController
record OwnAmbitionController(Commands commands, AmbitionHistory history, Access access) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/own-ambitions")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt state(@PathVariable UUID wijkaanpak, @RequestBody NewOwnAmbition body, Intent intent) {
        var ambition = UUID.randomUUID();
        return commands.create(intent, "/ambitions/v1/ambitions/" + ambition, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new StateAmbition(
                    ambition, wijkaanpak, body.scope(), body.ambition().text(), intent.by());
        });
    }

    /** States the next version. */
    @PostMapping("/ambitions/{ambition}/statements")
    Receipt restate(@PathVariable UUID ambition, @RequestBody NewAmbition body, Intent intent) {
        return commands.handle(intent, () -> {
            history.read(ambition, Moment.now(), intent.actor());
            return new RestateAmbition(ambition, body.text(), intent.by());
        });
    }
}
