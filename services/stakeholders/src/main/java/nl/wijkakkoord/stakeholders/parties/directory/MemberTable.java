// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryCorrected;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryErased;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.request.TextForm;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who had which role on which day, and since when this service knows. */
@Projection(view = "members", tables = "member_role")
public record MemberTable(JdbcClient jdbc) {

    private static final String ROLE = """
        select membership, organisation, member, role, valid_from as "from", valid_until as until
        from member_role
        """;

    /**
     * In SQL, the roles that the member of a row {@code holder} has for its organisation on {@code :validOn}, as it was known
     * at {@code :asOf}, or is known now where that is null. Who holds a mandate holds it only on days on which there is one.
     */
    public static final String ROLES = """
        select r.role from member_role r
        where r.wijkaanpak = holder.wijkaanpak and r.organisation = holder.organisation and r.member = holder.member
          and r.valid_from <= :validOn::date and (r.valid_until is null or r.valid_until >= :validOn::date)
          and r.recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
          and (r.recorded_until is null or r.recorded_until > :asOf::timestamptz)
          and not exists (
              select from party_stay s
              where s.wijkaanpak = r.wijkaanpak and s.organisation = r.organisation and s.valid_until < :validOn::date
                and s.recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
                and (s.recorded_until is null or s.recorded_until > :asOf::timestamptz)
                and not exists (
                    select from party_stay back
                    where back.wijkaanpak = s.wijkaanpak and back.organisation = s.organisation
                      and back.valid_from > s.valid_until and back.valid_from <= :validOn::date
                      and back.recorded_from <= coalesce(:asOf::timestamptz, 'infinity')))
        """;

    @EventHandler
    void on(MembershipEvent event) {
        if (event instanceof DirectoryEntryErased || event instanceof DirectoryEntryCorrected) {
            return;
        }
        var roles = MemberRoles.evolve(known(event.membership()), event).periods();
        close(event);
        roles.forEach(role -> insert(event, role));
    }

    /** In the order of their memberships' ids, and in a membership of their days. */
    public List<MemberRoleItem> find(MemberFilter filter, PageRequest page) {
        var after = page.after(Key::of);
        return jdbc.sql(ROLE + """
            where wijkaanpak = :wijkaanpak
              and (:role::text is null or role = :role)
              and (:organisation::text is null or organisation = :organisation)
              and (:member::uuid is null or member = :member)
              and (:validOn::date is null or valid_from <= :validOn
                   and (valid_until is null or valid_until >= :validOn))
              and recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
              and (recorded_until is null or recorded_until > :asOf::timestamptz)
              and (:afterMembership::uuid is null
                   or (membership, valid_from) > (:afterMembership::uuid, :afterFrom::date))
            order by membership, valid_from
            limit :rows
            """)
                .paramSource(Parameters.of(filter)
                        .and("afterMembership", after == null ? null : after.membership())
                        .and("afterFrom", after == null ? null : after.from())
                        .and("rows", page.rows()))
                .query(MemberRoleItem.class)
                .list();
    }

    /** Whether the member has this role on a day of its period, by another membership than this. */
    public boolean isInRole(
            UUID wijkaanpak, OrganisationId organisation, UUID member, Fact<MemberRole> role, UUID membership) {
        var period = role.period();
        return jdbc.sql("""
            select exists (
                select from member_role
                where wijkaanpak = ? and organisation = ? and member = ? and role = ?
                  and membership <> ? and recorded_until is null
                  and valid_from <= coalesce(?::date, 'infinity') and coalesce(valid_until, 'infinity') >= ?)
            """)
                .params(
                        wijkaanpak,
                        organisation.value(),
                        member,
                        role.value().name(),
                        membership,
                        period.until(),
                        period.from())
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody is a contact of the organisation on that day, or will be. */
    public boolean hasContact(UUID wijkaanpak, OrganisationId organisation, LocalDate day) {
        return jdbc.sql("""
            select exists (
                select from member_role
                where wijkaanpak = ? and organisation = ? and role = 'CONTACT' and recorded_until is null
                  and (valid_until is null or valid_until >= ?))
            """)
                .params(wijkaanpak, organisation.value(), day)
                .query(Boolean.class)
                .single();
    }

    /** Whether the member takes part for the organisation on that day. */
    public boolean takesPart(UUID wijkaanpak, OrganisationId organisation, UUID member, LocalDate day) {
        return !roles(wijkaanpak, organisation, member, day, null).isEmpty();
    }

    /**
     * The roles of a member for an organisation on a day; none where it is not its member then, or the organisation had left.
     *
     * @param asOf as it was known then, null for now
     */
    public Set<MemberRole> roles(
            UUID wijkaanpak, OrganisationId organisation, UUID member, LocalDate day, @Nullable Instant asOf) {
        return jdbc.sql("select role from (select :wijkaanpak::uuid, :organisation, :member::uuid)"
                        + " holder (wijkaanpak, organisation, member) join lateral (" + ROLES + ") had on true")
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("organisation", organisation)
                        .and("member", member)
                        .and("validOn", day)
                        .and("asOf", asOf))
                .query(MemberRole.class)
                .set();
    }

    /** From the first day to the last; empty when there is no such membership in this wijkaanpak, or never a day of it. */
    public Optional<MembershipDays> find(UUID wijkaanpak, UUID membership) {
        return jdbc.sql("""
            select organisation, member, min(valid_from) as valid_from,
                   nullif(max(coalesce(valid_until, 'infinity')), 'infinity') as valid_until
            from member_role
            where wijkaanpak = ? and membership = ? and recorded_until is null
            group by organisation, member
            """)
                .params(wijkaanpak, membership)
                .query((row, _) -> new MembershipDays(
                        new OrganisationId(row.getString("organisation")),
                        row.getObject("member", UUID.class),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class))))
                .optional();
    }

    /** By membership, those of these who had not left the wijkaanpak by that day; some may have joined it since. */
    public Map<UUID, Attendee> attendees(UUID wijkaanpak, Collection<UUID> memberships, LocalDate day) {
        return jdbc
                .sql(ROLE + """
                    where wijkaanpak = ? and membership = any(?) and recorded_until is null
                      and (valid_until is null or valid_until >= ?)
                    """)
                .params(wijkaanpak, memberships.toArray(UUID[]::new), day)
                .query(MemberRoleItem.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        MemberRoleItem::membership,
                        item -> new Attendee(item.organisation(), item.member()),
                        (one, _) -> one));
    }

    private Timeline<MemberRole> known(UUID membership) {
        return Timeline.of(jdbc
                .sql(ROLE + "where membership = ? and recorded_until is null order by valid_from")
                .param(membership)
                .query(MemberRoleItem.class)
                .list()
                .stream()
                .map(item -> new Fact<>(item.role(), new Period(item.from(), item.until())))
                .toList());
    }

    private void close(MembershipEvent event) {
        jdbc.sql("""
            update member_role set recorded_until = :at where membership = :membership and recorded_until is null
            """).paramSource(Parameters.of(event)).update();
    }

    private void insert(MembershipEvent event, Fact<MemberRole> role) {
        jdbc.sql("""
            insert into member_role (membership, wijkaanpak, organisation, member, role,
                                     valid_from, valid_until, recorded_from)
            values (:membership, :wijkaanpak, :organisation, :member, :had.value, :had.period.from, :had.period.until, :at)
            """).paramSource(Parameters.of(event).and("had", role)).update();
    }

    /** Where an item stands in the list. */
    public static String key(UUID membership, LocalDate from) {
        return membership + " " + from;
    }

    private record Key(UUID membership, LocalDate from) {
        static Key of(String text) {
            var parts = text.split(" ");
            return new Key(UUID.fromString(parts[0]), TextForm.date(parts[1]));
        }
    }
}
