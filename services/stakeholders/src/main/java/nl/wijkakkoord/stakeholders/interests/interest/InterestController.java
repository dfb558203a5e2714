// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.util.UUID;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.NewErasure;
import nl.wijkakkoord.platform.words.Salts;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.AcknowledgeInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.EraseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.RecordInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ReviseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ShareInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.WithdrawInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestRequest.NewInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestRequest.NewSharing;
import nl.wijkakkoord.stakeholders.interests.interest.InterestRequest.NewWords;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What parties put on the table: interests, and apart from these their standpoints and goals. */
@RestController
record InterestController(Commands commands, Resources resources, Salts salts) {

    /** For the own organisation's eyes only, until it is shared. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/interests")
    Receipt record(@PathVariable UUID wijkaanpak, @RequestBody NewInterest body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/stakeholders/v1/interests",
                id -> new RecordInterest(
                        id,
                        wijkaanpak,
                        body.kind(),
                        SaltedWords.of(body.words(), salts.draw()),
                        body.underlying(),
                        body.source(),
                        intent.by()));
    }

    /** Others see the new words when these are shared in their turn. */
    @PutMapping("/interests/{interest}")
    Receipt revise(@PathVariable UUID interest, @RequestBody NewWords body, Intent intent) {
        return commands.handle(
                intent,
                Interest.FOLD,
                new ReviseInterest(
                        interest, SaltedWords.of(body.words(), salts.draw()), body.underlying(), intent.by()));
    }

    @PostMapping("/interests/{interest}/sharing")
    Receipt share(@PathVariable UUID interest, @RequestBody NewSharing body, Intent intent) {
        return commands.handle(intent, Interest.FOLD, new ShareInterest(interest, body.with(), intent.by()));
    }

    /** Says that the own organisation has seen it and takes it seriously. */
    @PostMapping("/interests/{interest}/acknowledgements")
    Receipt acknowledge(@PathVariable UUID interest, Intent intent) {
        return commands.handle(intent, Interest.FOLD, new AcknowledgeInterest(interest, intent.by()));
    }

    @PostMapping("/interests/{interest}/withdrawal")
    Receipt withdraw(@PathVariable UUID interest, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Interest.FOLD, new WithdrawInterest(interest, body.reason(), intent.by()));
    }

    @PostMapping("/interests/{interest}/erasure")
    Receipt erase(@PathVariable UUID interest, @RequestBody NewErasure body, Intent intent) {
        return resources.erase(
                intent,
                Interest.FOLD,
                found -> found.recorded().organisation(),
                new EraseInterest(interest, Erasure.by(intent.actor(), body.reason())));
    }
}
