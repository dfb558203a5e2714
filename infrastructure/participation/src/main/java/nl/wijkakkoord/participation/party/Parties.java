// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who takes part in which wijkaanpak. A service that has to know tells it what it hears of that, in the transaction of
 * the event. Days are Dutch calendar days.
 */
public record Parties(JdbcClient jdbc, Clock clock) {

    private record Held(Capacity ofOrganisation, Capacity ofMember) {
        boolean is(Capacity capacity) {
            return ofOrganisation == capacity || ofMember == capacity;
        }
    }

    private record Taken(OrganisationId predecessor, OrganisationId takenBy) {}

    private record Place(OrganisationId predecessor, OrganisationId successor, boolean inPart) {}

    /** Today. */
    public ActorAuthority authority(UUID wijkaanpak, By by) {
        return authority(wijkaanpak, by, LocalDate.now(clock));
    }

    /** On any day, by what this service has heard until now. */
    public ActorAuthority authority(UUID wijkaanpak, By by, LocalDate today) {
        if (!admitted(wijkaanpak, today).containsKey(by.organisation())) {
            return ActorAuthority.STRANGER;
        }
        var held = held(wijkaanpak, by, today);
        if (held.isEmpty()) {
            return ActorAuthority.NO_MEMBER;
        }
        if (held.stream().anyMatch(each -> each.is(Capacity.FACILITATOR))) {
            return ActorAuthority.FACILITATOR;
        }
        if (held.stream().anyMatch(each -> each.is(Capacity.ADVISER))) {
            return ActorAuthority.ADVISER;
        }
        return held.getFirst().is(Capacity.MARKET_PARTY) ? ActorAuthority.MARKET_PARTY : ActorAuthority.MEMBER;
    }

    /** What one person is that day in all memberships of its organisation; what others say of it is nothing to it (ADR 0027). */
    private List<Held> held(UUID wijkaanpak, By by, LocalDate today) {
        return jdbc.sql("""
            select distinct on (m.membership) p.capacity as of_organisation, c.capacity as of_member
            from membership m
            join participant p using (wijkaanpak, organisation)
            join member_capacity c using (membership)
            where m.wijkaanpak = ? and m.organisation = ? and m.member = ?
              and m.valid_from <= ? and (m.valid_until is null or m.valid_until >= ?) and c.valid_from <= ?
              and p.valid_from <= ? and (p.valid_until is null or p.valid_until >= ?)
            order by m.membership, c.valid_from desc
            """)
                .params(wijkaanpak, by.organisation().value(), by.member(), today, today, today, today, today)
                .query(Held.class)
                .list();
    }

    /** The days of these memberships, from the first to the last; empty when there are none. */
    public Optional<Period> days(Collection<UUID> memberships) {
        return jdbc.sql("""
            select min(valid_from) as "from", nullif(max(coalesce(valid_until, 'infinity')), 'infinity') as until
            from membership
            where membership = any(?) and (valid_until is null or valid_until >= valid_from)
            having count(*) > 0
            """)
                .param(memberships.toArray(UUID[]::new))
                .query(Period.class)
                .optional();
    }

    /** The organisations that take part today, and in which capacity. */
    public SortedMap<OrganisationId, Capacity> admitted(UUID wijkaanpak) {
        return admitted(wijkaanpak, LocalDate.now(clock));
    }

    private SortedMap<OrganisationId, Capacity> admitted(UUID wijkaanpak, LocalDate today) {
        var admitted = new TreeMap<OrganisationId, Capacity>();
        jdbc.sql("""
            select organisation, capacity from participant
            where wijkaanpak = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)
            """).params(wijkaanpak, today, today).query(row -> {
            admitted.put(
                    new OrganisationId(row.getString("organisation")), Capacity.valueOf(row.getString("capacity")));
        });
        return admitted;
    }

    /** Who is in whose place. */
    public Successors successors(UUID wijkaanpak) {
        var places =
                jdbc.sql("""
                    with recursive passed as (
                      select predecessor, taken_by from succession where wijkaanpak = :wijkaanpak
                      union
                      select passed.predecessor, next.taken_by from passed
                      join succession next on next.wijkaanpak = :wijkaanpak and next.predecessor = passed.taken_by)
                    select predecessor, successor,
                           exists (select from succession_in_part part
                                   where part.wijkaanpak = :wijkaanpak
                                     and (part.predecessor = s.predecessor
                                          or part.predecessor in (select taken_by from passed
                                                                  where passed.predecessor = s.predecessor))) as in_part
                    from succession s where wijkaanpak = :wijkaanpak
                    """).param("wijkaanpak", wijkaanpak).query(Place.class).list();
        var successors = new TreeMap<OrganisationId, OrganisationId>();
        places.forEach(place -> successors.put(place.predecessor(), place.successor()));
        return new Successors(
                successors,
                places.stream().filter(Place::inPart).map(Place::predecessor).collect(toUnmodifiableSet()));
    }

    /**
     * Who was in whose place by what had been told.
     *
     * @param asOf by then, null for now
     */
    public Successors successors(UUID wijkaanpak, @Nullable Instant asOf) {
        var told = jdbc.sql("""
            select predecessor, taken_by from succession
            where wijkaanpak = :wijkaanpak and told_at <= coalesce(:asOf::timestamptz, 'infinity') order by told_at
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and("asOf", asOf))
                .query(Taken.class)
                .list();
        var successors = Successors.NONE;
        for (var taken : told) {
            successors = successors.with(taken.predecessor(), taken.takenBy());
        }
        return successors;
    }

    /** For who ends what others left open: who acts is in the place of who left, or was set aside, too (ADR 0028). */
    public Successors enders(UUID wijkaanpak, By by) {
        return successors(wijkaanpak).endedBy(by.organisation(), absent(wijkaanpak, LocalDate.now(clock)));
    }

    private Set<OrganisationId> absent(UUID wijkaanpak, LocalDate today) {
        return jdbc.sql("""
            select organisation from set_aside where wijkaanpak = ?
            union
            select organisation from participant where wijkaanpak = ?
            group by organisation having max(coalesce(valid_until, 'infinity')) < ?
            """)
                .params(wijkaanpak, wijkaanpak, today)
                .query((row, _) -> new OrganisationId(row.getString(1)))
                .set();
    }

    /** The last day of every organisation that left or is leaving, and did not come back. */
    public SortedMap<OrganisationId, LocalDate> departures(UUID wijkaanpak) {
        var departures = new TreeMap<OrganisationId, LocalDate>();
        jdbc.sql("""
            select organisation, max(valid_until) as valid_until from participant
            where wijkaanpak = ? group by organisation having count(*) = count(valid_until)
            """).param(wijkaanpak).query(row -> {
            departures.put(
                    new OrganisationId(row.getString("organisation")), row.getObject("valid_until", LocalDate.class));
        });
        return departures;
    }
}
