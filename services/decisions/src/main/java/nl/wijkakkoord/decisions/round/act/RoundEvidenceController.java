// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.act;

import java.util.UUID;
import nl.wijkakkoord.decisions.round.Round;
import nl.wijkakkoord.decisions.round.command.EvidenceRequest.NewPartyNotice;
import nl.wijkakkoord.decisions.round.command.EvidenceRequest.NewSegmentCount;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/rounds/{round}")
record RoundEvidenceController(Commands commands) {

    @PostMapping("/counts")
    Receipt count(@PathVariable UUID round, @RequestBody NewSegmentCount body, Intent intent) {
        return commands.handle(intent, Round.FOLD, body.command(round, intent.by()));
    }

    @PostMapping("/notices")
    Receipt notice(@PathVariable UUID round, @RequestBody NewPartyNotice body, Intent intent) {
        return commands.handle(intent, Round.FOLD, body.command(round, intent.by()));
    }
}
