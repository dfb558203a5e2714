// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what somebody is, in the search tables of this service. */
@Component
public record ActorRolesLoader(JdbcClient jdbc, MemberTable members, Readers readers, Clock clock) {

    /** Today, as a Dutch calendar day. */
    public ActorRoles of(UUID wijkaanpak, By by) {
        return of(wijkaanpak, by, LocalDate.now(clock));
    }

    /** Today too, or on the last day of an organisation that left. */
    public ActorRoles ofLastDay(UUID wijkaanpak, By by) {
        var today = LocalDate.now(clock);
        var day = jdbc.sql("""
            select least(valid_until, ?) from party where wijkaanpak = ? and organisation = ?
            """)
                .params(today, wijkaanpak, by.organisation().value())
                .query(LocalDate.class)
                .optional()
                .orElse(today);
        return of(wijkaanpak, by, day);
    }

    private ActorRoles of(UUID wijkaanpak, By by, LocalDate today) {
        var roles = members.roles(wijkaanpak, by.organisation(), by.member(), today, null);
        return new ActorRoles(
                by.organisation(),
                capacity(wijkaanpak, by.organisation(), today),
                tasks(wijkaanpak, today),
                roles,
                readers.predecessors(wijkaanpak, by.organisation()),
                absent(wijkaanpak, today));
    }

    private Set<OrganisationId> absent(UUID wijkaanpak, LocalDate today) {
        return jdbc.sql("""
            select o.organisation from party o
            left join succession s on s.wijkaanpak = o.wijkaanpak and s.predecessor = o.organisation
            join party p on p.wijkaanpak = o.wijkaanpak and p.organisation = coalesce(s.successor, o.organisation)
            where o.wijkaanpak = ?
              and (p.valid_until < ?
                   or exists (select from silence a where a.wijkaanpak = p.wijkaanpak
                              and a.organisation = p.organisation and a.set_aside))
            """)
                .params(wijkaanpak, today)
                .query((row, _) -> new OrganisationId(row.getString(1)))
                .set();
    }

    private Tasks tasks(UUID wijkaanpak, LocalDate today) {
        var initiator = jdbc.sql("select initiator from wijkaanpak where id = ?")
                .param(wijkaanpak)
                .query(String.class)
                .optional()
                .map(OrganisationId::new)
                .orElse(null);
        var procedureInForce = jdbc.sql("select exists (select from procedure_in_force where wijkaanpak = ?)")
                .param(wijkaanpak)
                .query(Boolean.class)
                .single();
        var assigned = new EnumMap<Task, Set<OrganisationId>>(Task.class);
        jdbc.sql("""
            select t.task, p.organisation from assigned_task t
            left join succession s on s.wijkaanpak = t.wijkaanpak and s.predecessor = t.organisation
            join party p on p.wijkaanpak = t.wijkaanpak and p.organisation = coalesce(s.successor, t.organisation)
            where t.wijkaanpak = ? and p.admitted and (p.valid_until is null or p.valid_until >= ?)
            """).params(wijkaanpak, today).query(row -> {
            assigned.computeIfAbsent(Task.valueOf(row.getString("task")), task -> new HashSet<>())
                    .add(new OrganisationId(row.getString("organisation")));
        });
        return new Tasks(initiator, procedureInForce, assigned);
    }

    private Capacity capacity(UUID wijkaanpak, OrganisationId organisation, LocalDate today) {
        return jdbc.sql("""
            select kind from party
            where wijkaanpak = ? and organisation = ? and admitted and (valid_until is null or valid_until >= ?)
            """)
                .params(wijkaanpak, organisation.value(), today)
                .query(String.class)
                .optional()
                .map(kind -> Capacity.of(PartyKind.valueOf(kind)))
                .orElse(Capacity.OUTSIDER);
    }
}
