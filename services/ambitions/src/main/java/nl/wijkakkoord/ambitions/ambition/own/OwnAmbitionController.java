// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.own;

import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RestateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.StateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionRequest.NewAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionRequest.NewOwnAmbition;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a party wants itself (row 4-15). Each is an ambition of its own, never merged with another. */
@RestController
record OwnAmbitionController(Commands commands, Resources resources) {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/own-ambitions")
    Receipt state(@PathVariable UUID wijkaanpak, @RequestBody NewOwnAmbition body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/ambitions/v1/ambitions",
                id -> new StateAmbition(
                        id, wijkaanpak, body.scope(), body.ambition().text(), intent.by()));
    }

    /** States the next version. */
    @PostMapping("/ambitions/{ambition}/statements")
    Receipt restate(@PathVariable UUID ambition, @RequestBody NewAmbition body, Intent intent) {
        return commands.handle(intent, Ambition.FOLD, new RestateAmbition(ambition, body.text(), intent.by()));
    }
}
