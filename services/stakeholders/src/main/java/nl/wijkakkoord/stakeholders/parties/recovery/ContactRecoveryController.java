// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryRequest.NewContact;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A party that has no contact any more gets one from who operates this deployment. */
@RestController
record ContactRecoveryController(Commands commands, Access access, MemberIds ids, Directory directory) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/contact-recoveries")
    Receipt recover(@PathVariable UUID wijkaanpak, @RequestBody NewContact body, Intent intent) {
        var recovery = UUID.randomUUID();
        var membership = UUID.randomUUID();
        var member = ids.of(body.issuer(), body.subject(), body.organisation());
        return commands.handle(intent, () -> {
            if (!intent.actor().operator()) {
                access.mustSee(intent.actor(), wijkaanpak);
            }
            directory.enter(wijkaanpak, body.organisation(), member, new DirectoryEntry(body.name(), body.email()));
            return new RecoverContact(
                    recovery,
                    wijkaanpak,
                    body.organisation(),
                    membership,
                    member,
                    body.issuer(),
                    body.reason(),
                    new Evidence(body.evidence().title(), body.evidence().digest()),
                    intent.actor().operator(),
                    intent.by());
        });
    }
}
