// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what somebody is, in the search tables of this service. */
@Component
public record ActorRolesLoader(JdbcClient jdbc, MemberTable members, Clock clock) {

    /** Today, as a Dutch calendar day. */
    public ActorRoles of(UUID wijkaanpak, By by) {
        var today = LocalDate.now(clock);
        var initiator = jdbc.sql("select exists (select from wijkaanpak where id = ? and initiator = ?)")
                .params(wijkaanpak, by.organisation().value())
                .query(Boolean.class)
                .single();
        var roles = members.roles(wijkaanpak, by.organisation(), by.member(), today, null);
        return new ActorRoles(by.organisation(), initiator, roles);
    }
}
