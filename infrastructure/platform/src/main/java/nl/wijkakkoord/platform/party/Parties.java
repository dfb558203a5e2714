// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.party;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who takes part in which wijkaanpak. A service that has to know tells it what it hears of that, in the transaction of
 * the event. Days are Dutch calendar days.
 */
public class Parties {
    private final JdbcClient jdbc;
    private final Clock clock;

    Parties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Today. */
    public Standing standing(UUID wijkaanpak, By by) {
        return standing(wijkaanpak, by, LocalDate.now(clock));
    }

    public Standing standing(UUID wijkaanpak, By by, LocalDate today) {
        if (!admitted(wijkaanpak, today).contains(by.organisation())) {
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

    /** The organisations that take part today. */
    public SortedSet<OrganisationId> admitted(UUID wijkaanpak) {
        return admitted(wijkaanpak, LocalDate.now(clock));
    }

    private SortedSet<OrganisationId> admitted(UUID wijkaanpak, LocalDate today) {
        return jdbc.sql("""
            select organisation from participant
            where wijkaanpak = ? and (valid_until is null or valid_until >= ?)
            """).params(wijkaanpak, today).query(String.class).list().stream()
                .map(OrganisationId::new)
                .collect(toCollection(TreeSet::new));
    }

    /** The organisation takes part from now on. */
    public void admit(UUID wijkaanpak, OrganisationId organisation, String name, Instant at) {
        jdbc.sql("""
            insert into participant (wijkaanpak, organisation, name, admitted_at) values (?, ?, ?, ?)
            on conflict (wijkaanpak, organisation) do update
            set name = excluded.name, admitted_at = excluded.admitted_at, valid_until = null
            """)
                .params(wijkaanpak, organisation.value(), name, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param until last day on which the organisation takes part */
    public void dismiss(UUID wijkaanpak, OrganisationId organisation, LocalDate until) {
        jdbc.sql("update participant set valid_until = ? where wijkaanpak = ? and organisation = ?")
                .params(until, wijkaanpak, organisation.value())
                .update();
    }

    /**
     * The member may act for the organisation.
     *
     * @param from first day
     * @param until last day, null when open
     */
    public void join(
            UUID membership,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            LocalDate from,
            @Nullable LocalDate until) {
        jdbc.sql("""
            insert into membership (membership, wijkaanpak, organisation, member, valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?)
            """)
                .params(membership, wijkaanpak, organisation.value(), member, from, until)
                .update();
    }

    /** @param until last day */
    public void leave(UUID membership, LocalDate until) {
        jdbc.sql("update membership set valid_until = ? where membership = ?")
                .params(until, membership)
                .update();
    }
}
