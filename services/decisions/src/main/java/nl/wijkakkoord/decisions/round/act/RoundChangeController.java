// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.act;

import java.util.UUID;
import nl.wijkakkoord.decisions.round.Round;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.CancelRound;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ConsentToChange;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.MoveClosing;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ProposeChange;
import nl.wijkakkoord.decisions.round.command.ChangeRequest.NewCancellation;
import nl.wijkakkoord.decisions.round.command.ChangeRequest.NewClosing;
import nl.wijkakkoord.decisions.round.command.ChangeRequest.NewConsent;
import nl.wijkakkoord.decisions.round.command.ChangeRequest.NewProposal;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/rounds/{round}")
record RoundChangeController(Commands commands) {

    @PostMapping("/cancellation")
    Receipt cancel(@PathVariable UUID round, @RequestBody NewCancellation body, Intent intent) {
        return commands.handle(intent, Round.FOLD, new CancelRound(round, body.reason(), intent.by()));
    }

    @PutMapping("/closing-time")
    Receipt move(@PathVariable UUID round, @RequestBody NewClosing body, Intent intent) {
        return commands.handle(intent, Round.FOLD, new MoveClosing(round, body.closesAt(), body.reason(), intent.by()));
    }

    @PostMapping("/proposals")
    Receipt propose(@PathVariable UUID round, @RequestBody NewProposal body, Intent intent) {
        return commands.handle(
                intent, Round.FOLD, new ProposeChange(round, body.closesAt(), body.reason(), intent.by()));
    }

    @PostMapping("/consents")
    Receipt consent(@PathVariable UUID round, @RequestBody NewConsent body, Intent intent) {
        return commands.handle(
                intent, Round.FOLD, new ConsentToChange(round, body.proposal(), body.mandate(), intent.by()));
    }
}
