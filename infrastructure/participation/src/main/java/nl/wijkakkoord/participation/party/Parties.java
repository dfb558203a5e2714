// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who takes part in which wijkaanpak. A service that has to know tells it what it hears of that, in the transaction of
 * the event. Days are Dutch calendar days.
 */
public record Parties(JdbcClient jdbc, Clock clock) {

    private record Held(OrganisationId organisation, Capacity ofOrganisation, Capacity ofMember) {
        boolean is(Capacity capacity) {
            return ofOrganisation == capacity || ofMember == capacity;
        }
    }

    /** Today. */
    public ActorAuthority authority(UUID wijkaanpak, By by) {
        return authority(wijkaanpak, by, LocalDate.now(clock));
    }

    public ActorAuthority authority(UUID wijkaanpak, By by, LocalDate today) {
        if (!admitted(wijkaanpak, today).containsKey(by.organisation())) {
            return ActorAuthority.STRANGER;
        }
        var capacities = capacities(wijkaanpak, by.member(), today);
        var own = capacities.stream()
                .filter(held -> held.organisation().equals(by.organisation()))
                .toList();
        if (own.isEmpty()) {
            return ActorAuthority.NO_MEMBER;
        }
        if (capacities.stream().anyMatch(held -> held.is(Capacity.FACILITATOR))) {
            return ActorAuthority.FACILITATOR;
        }
        return own.stream().anyMatch(held -> held.is(Capacity.ADVISER))
                ? ActorAuthority.ADVISER
                : ActorAuthority.MEMBER;
    }

    /** What one person is that day in all memberships, of whichever organisation. */
    private List<Held> capacities(UUID wijkaanpak, @Nullable UUID member, LocalDate today) {
        return jdbc.sql("""
            select distinct on (m.membership) m.organisation, p.capacity as of_organisation, c.capacity as of_member
            from membership m
            join participant p using (wijkaanpak, organisation)
            join member_capacity c using (membership)
            where m.wijkaanpak = ? and m.member = ?
              and m.valid_from <= ? and (m.valid_until is null or m.valid_until >= ?) and c.valid_from <= ?
            order by m.membership, c.valid_from desc
            """)
                .params(wijkaanpak, member, today, today, today)
                .query((row, _) -> new Held(
                        new OrganisationId(row.getString("organisation")),
                        Capacity.valueOf(row.getString("of_organisation")),
                        Capacity.valueOf(row.getString("of_member"))))
                .list();
    }

    /** The organisations that take part today, and in which capacity. */
    public SortedMap<OrganisationId, Capacity> admitted(UUID wijkaanpak) {
        return admitted(wijkaanpak, LocalDate.now(clock));
    }

    private SortedMap<OrganisationId, Capacity> admitted(UUID wijkaanpak, LocalDate today) {
        var admitted = new TreeMap<OrganisationId, Capacity>();
        jdbc.sql("""
            select organisation, capacity from participant
            where wijkaanpak = ? and (valid_until is null or valid_until >= ?)
            """).params(wijkaanpak, today).query(row -> {
            admitted.put(
                    new OrganisationId(row.getString("organisation")), Capacity.valueOf(row.getString("capacity")));
        });
        return admitted;
    }

    /** The last day of every organisation that left or is leaving, and did not come back. */
    public SortedMap<OrganisationId, LocalDate> departures(UUID wijkaanpak) {
        var departures = new TreeMap<OrganisationId, LocalDate>();
        jdbc.sql("select organisation, valid_until from participant where wijkaanpak = ? and valid_until is not null")
                .param(wijkaanpak)
                .query(row -> {
                    departures.put(
                            new OrganisationId(row.getString("organisation")),
                            row.getObject("valid_until", LocalDate.class));
                });
        return departures;
    }

    /** The organisation takes part from now on. */
    public void admit(UUID wijkaanpak, OrganisationId organisation, String name, Capacity capacity, Instant at) {
        jdbc.sql("""
            insert into participant (wijkaanpak, organisation, name, capacity, admitted_at) values (?, ?, ?, ?, ?)
            on conflict (wijkaanpak, organisation) do update
            set name = excluded.name, capacity = excluded.capacity, admitted_at = excluded.admitted_at,
                valid_until = null
            """)
                .params(wijkaanpak, organisation.value(), name, capacity.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It was recorded wrongly what the organisation is. Of one that was not admitted nothing is known here. */
    public void correct(UUID wijkaanpak, OrganisationId organisation, String name, Capacity capacity) {
        jdbc.sql("update participant set name = ?, capacity = ? where wijkaanpak = ? and organisation = ?")
                .params(name, capacity.name(), wijkaanpak, organisation.value())
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
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate until) {
        jdbc.sql("""
            insert into membership (membership, wijkaanpak, organisation, member, valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?)
            """)
                .params(membership, wijkaanpak, organisation.value(), member, from, until)
                .update();
        insert(membership, capacity, from);
    }

    /**
     * The member takes part in this capacity instead, until the end of the membership.
     *
     * @param from first day
     */
    public void change(UUID membership, Capacity capacity, LocalDate from) {
        jdbc.sql("delete from member_capacity where membership = ? and valid_from >= ?")
                .params(membership, from)
                .update();
        insert(membership, capacity, from);
    }

    private void insert(UUID membership, Capacity capacity, LocalDate from) {
        jdbc.sql("insert into member_capacity (membership, capacity, valid_from) values (?, ?, ?)")
                .params(membership, capacity.name(), from)
                .update();
    }

    /**
     * All that was told of the membership until now was wrong, or may have been.
     *
     * @param roles in the order of their days; none when there never was a membership
     * @param until last day, null when open
     */
    public void correct(UUID membership, List<RoleFrom> roles, @Nullable LocalDate until) {
        jdbc.sql("delete from member_capacity where membership = ?")
                .param(membership)
                .update();
        jdbc.sql("update membership set valid_from = coalesce(?, valid_from), valid_until = ? where membership = ?")
                .params(roles.isEmpty() ? null : roles.getFirst().from(), until, membership)
                .update();
        roles.forEach(role -> insert(membership, Capacities.of(role.role()), role.from()));
    }

    /** @param until last day */
    public void leave(UUID membership, LocalDate until) {
        jdbc.sql("update membership set valid_until = ? where membership = ?")
                .params(until, membership)
                .update();
    }
}
