// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what somebody is, in the search tables of this service. */
@Component
public record ActorRolesLoader(JdbcClient jdbc, Clock clock) {

    /** Today, as a Dutch calendar day. */
    public ActorRoles of(UUID wijkaanpak, By by) {
        var today = LocalDate.now(clock);
        var initiator = jdbc.sql("select exists (select from wijkaanpak where id = ? and initiator = ?)")
                .params(wijkaanpak, by.organisation().value())
                .query(Boolean.class)
                .single();
        var roles = jdbc
                .sql("""
                    select role from member_role
                    where wijkaanpak = ? and organisation = ? and member = ? and recorded_until is null
                      and valid_from <= ? and (valid_until is null or valid_until >= ?)
                      and not exists (select from party p
                                      where p.wijkaanpak = member_role.wijkaanpak
                                        and p.organisation = member_role.organisation and p.valid_until < ?)
                    """)
                .params(wijkaanpak, by.organisation().value(), by.member(), today, today, today)
                .query(String.class)
                .list()
                .stream()
                .map(MemberRole::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new ActorRoles(by.organisation(), initiator, roles);
    }
}
