// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishSchemes;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishTaakvelden;
import nl.wijkakkoord.opgaven.scheme.ListRequest.NewSchemeList;
import nl.wijkakkoord.opgaven.scheme.ListRequest.NewTaakveldList;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a budget line can be chosen from; and its next version, which who operates this deployment publishes. */
@RestController
record ListController(ListTable lists, Commands commands) {

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/schemes")
    Schemes schemes() {
        return lists.schemes();
    }

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/taakvelden")
    Taakvelden taakvelden() {
        return lists.taakvelden();
    }

    @PostMapping("/schemes")
    Receipt publishSchemes(@RequestBody NewSchemeList body, Intent intent) {
        return commands.handle(
                intent,
                () -> new PublishSchemes(body.toSchemes(), intent.actor().operator(), intent.by()));
    }

    @PostMapping("/taakvelden")
    Receipt publishTaakvelden(@RequestBody NewTaakveldList body, Intent intent) {
        return commands.handle(
                intent,
                () -> new PublishTaakvelden(body.toTaakvelden(), intent.actor().operator(), intent.by()));
    }
}
