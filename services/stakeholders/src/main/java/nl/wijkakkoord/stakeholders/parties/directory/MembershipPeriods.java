// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days organisations have members and contacts, read from what {@link MemberTable} keeps. */
@Component
public record MembershipPeriods(JdbcClient jdbc) {

    private enum Lock implements AdvisoryLocks.Name {
        CONTACTS
    }

    /**
     * The days of the memberships that somebody has on that day, from the first to the last; empty when there is none.
     *
     * @param thenKnown moment by which these are told which memberships they are
     * @param asOf moment by which their days are told; null for now
     */
    public Optional<Period> days(
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            LocalDate day,
            Instant thenKnown,
            @Nullable Instant asOf) {
        return jdbc.sql("""
            select min(valid_from) as "from", nullif(max(coalesce(valid_until, 'infinity')), 'infinity') as until
            from member_role
            where membership in (
                    select membership from member_role
                    where wijkaanpak = :wijkaanpak and organisation = :organisation and member = :member
                      and valid_from <= :day and (valid_until is null or valid_until >= :day)
                      and recorded_from <= :thenKnown and (recorded_until is null or recorded_until > :thenKnown))
              and recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
              and (recorded_until is null or recorded_until > :asOf::timestamptz)
            having count(*) > 0
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("organisation", organisation)
                        .and("member", member)
                        .and("day", day)
                        .and("thenKnown", thenKnown)
                        .and("asOf", asOf))
                .query(Period.class)
                .optional();
    }

    /**
     * The days on which an organisation has a contact by another membership than this. Nobody else changes who they are until
     * the transaction ends, so that two do not leave it to each other.
     */
    public List<Period> otherContacts(UUID wijkaanpak, OrganisationId organisation, UUID membership) {
        new AdvisoryLocks(jdbc).await(Lock.CONTACTS, wijkaanpak + " " + organisation);
        return jdbc.sql("""
            select valid_from as "from", valid_until as until from member_role
            where wijkaanpak = ? and organisation = ? and membership <> ? and role = ? and recorded_until is null
            """)
                .params(wijkaanpak, organisation.value(), membership, MemberRole.CONTACT.name())
                .query(Period.class)
                .list();
    }

    /** The memberships of an organisation that last beyond that day. */
    public List<UUID> lastingBeyond(UUID wijkaanpak, OrganisationId organisation, LocalDate day) {
        return jdbc.sql("""
            select distinct membership from member_role
            where wijkaanpak = ? and organisation = ? and recorded_until is null
              and (valid_until is null or valid_until > ?)
            order by membership
            """)
                .params(wijkaanpak, organisation.value(), day)
                .query(UUID.class)
                .list();
    }
}
