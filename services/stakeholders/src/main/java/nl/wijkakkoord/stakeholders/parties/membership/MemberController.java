// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.util.UUID;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinMember;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipRequest.NewMember;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MemberController(Resources resources, MemberIds ids, Directory directory) {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/members")
    Receipt join(@PathVariable UUID wijkaanpak, @RequestBody NewMember body, Intent intent) {
        var by = intent.by();
        var member = ids.of(body.issuer(), body.subject(), by.organisation());
        return resources.create(intent, wijkaanpak, "/stakeholders/v1/memberships", id -> {
            directory.enter(wijkaanpak, by.organisation(), member, new DirectoryEntry(body.name(), body.email()));
            return new JoinMember(id, wijkaanpak, member, body.issuer(), body.role(), body.period(), by);
        });
    }
}
