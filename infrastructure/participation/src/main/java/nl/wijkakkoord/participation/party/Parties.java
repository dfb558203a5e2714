// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
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
        if (own.stream().anyMatch(held -> held.is(Capacity.ADVISER))) {
            return ActorAuthority.ADVISER;
        }
        return own.getFirst().is(Capacity.MARKET_PARTY) ? ActorAuthority.MARKET_PARTY : ActorAuthority.MEMBER;
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
                .query(Held.class)
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
}
