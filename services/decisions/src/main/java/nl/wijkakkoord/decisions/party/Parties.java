// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.party;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part in which wijkaanpak, as heard from stakeholders. */
@Component
public class Parties {
    private final JdbcClient jdbc;

    Parties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param today Dutch calendar day */
    public Standing standing(UUID wijkaanpak, By by, LocalDate today) {
        if (!admitted(wijkaanpak).contains(by.organisation())) {
            return Standing.STRANGER;
        }
        var member = jdbc.sql("""
            select exists (select from membership where wijkaanpak = ? and organisation = ? and member = ?
                           and valid_from <= ? and (valid_until is null or valid_until >= ?))
            """)
                .params(wijkaanpak, by.organisation().value(), by.member(), today, today)
                .query(Boolean.class)
                .single();
        return member ? Standing.MEMBER : Standing.NO_MEMBER;
    }

    /** The organisations that take part. */
    public SortedSet<OrganisationId> admitted(UUID wijkaanpak) {
        return jdbc
                .sql("select organisation from party where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(String.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .collect(toCollection(TreeSet::new));
    }

    void admit(UUID wijkaanpak, OrganisationId organisation, String name, Instant at) {
        jdbc.sql("insert into party (wijkaanpak, organisation, name, admitted_at) values (?, ?, ?, ?)")
                .params(wijkaanpak, organisation.value(), name, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void join(MemberJoined e) {
        jdbc.sql("""
            insert into membership (membership, wijkaanpak, organisation, member, valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?)
            """)
                .params(e.membership(), e.wijkaanpak(), e.organisation().value(), e.member(), e.from(), e.until())
                .update();
    }

    void leave(UUID membership, @Nullable LocalDate until) {
        jdbc.sql("update membership set valid_until = ? where membership = ?")
                .params(until, membership)
                .update();
    }
}
