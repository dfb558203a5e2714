// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateRequest.MandateFilter;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mandates held on which day, and since when this service knows. */
@Component
@Projection(view = "mandates", tables = "mandate")
public record MandateTable(JdbcClient jdbc) {

    /**
     * On both clocks; without a moment as it is known now, without a day all of them. On a day on which its holder is no
     * member a mandate does not hold.
     */
    private static final String THEN = """
        and (:validOn::date is null or valid_from <= :validOn and (valid_until is null or valid_until >= :validOn)
             and exists (%s))
        and recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
        and (recorded_until is null or recorded_until > :asOf::timestamptz)
        """.formatted(MemberTable.ROLES);

    @EventHandler
    void on(MandateEvent event) {
        switch (event) {
            case MandateGranted e -> jdbc.sql("""
                insert into mandate (mandate, wijkaanpak, organisation, member, subjects, maximum_cents,
                                     granting_body, evidence_title, evidence_digest, valid_from, valid_until,
                                     recorded_from)
                values (:mandate, :wijkaanpak, :organisation, :member, :terms.subjects, :terms.maximumCents,
                        :terms.grantingBody, :terms.evidence.title, :terms.evidence.digest, :terms.from,
                        :terms.until, :at)
                """).paramSource(Parameters.of(e)).update();
            case MandateCorrected e -> correct(e);
            case MandateWithdrawn e -> withdraw(e);
        }
    }

    /** From now on the right values are known; what was known before is still told as it was. */
    private void correct(MandateCorrected event) {
        forget(event);
        jdbc.sql("""
            insert into mandate (mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body,
                                 evidence_title, evidence_digest, valid_from, valid_until, withdrawn_from, recorded_from)
            select :mandate, :wijkaanpak, :organisation, :member, :terms.subjects, :terms.maximumCents,
                   :terms.grantingBody, :terms.evidence.title, :terms.evidence.digest, :terms.from,
                   coalesce(max(withdrawn_from) - 1, :terms.until), max(withdrawn_from), :at
            from mandate where mandate = :mandate
            having max(withdrawn_from) is null or max(withdrawn_from) > :terms.from
            """).paramSource(Parameters.of(event)).update();
    }

    /** One withdrawn from its first day on never held, and leaves no row that is known now. */
    private void withdraw(MandateWithdrawn event) {
        forget(event);
        // On every row, so that a later correction finds it, also where no row is left that is known now.
        jdbc.sql("update mandate set withdrawn_from = :from where mandate = :mandate")
                .paramSource(Parameters.of(event))
                .update();
        jdbc.sql("""
            insert into mandate (mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body,
                                 evidence_title, evidence_digest, valid_from, valid_until, withdrawn_from, recorded_from)
            select mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body,
                   evidence_title, evidence_digest, valid_from, :from::date - 1, withdrawn_from, :at
            from (select * from mandate where mandate = :mandate order by id desc limit 1) latest
            where valid_from < :from
            """).paramSource(Parameters.of(event)).update();
    }

    private void forget(MandateEvent event) {
        jdbc.sql("update mandate set recorded_until = :at where mandate = :mandate and recorded_until is null")
                .paramSource(Parameters.of(event))
                .update();
    }

    /** By id. */
    List<MandateItem> find(MandateFilter filter, PageRequest page) {
        return jdbc.sql("select * from mandate holder where wijkaanpak = :wijkaanpak " + THEN + """
              and (:organisation::text is null or organisation = :organisation)
              and (:member::uuid is null or member = :member)
              and (:after::uuid is null or mandate > :after::uuid)
            order by mandate
            limit :rows
            """)
                .paramSource(Parameters.of(filter)
                        .and("after", page.after(UUID::fromString))
                        .and("rows", page.rows()))
                .query(MandateTable::item)
                .list();
    }

    /** The mandates of these members, for whichever organisation, on both clocks as {@link MandateFilter} says. */
    public List<MandateItem> of(
            UUID wijkaanpak, Collection<UUID> members, @Nullable LocalDate validOn, @Nullable Instant asOf) {
        return jdbc.sql("select * from mandate holder where wijkaanpak = :wijkaanpak and member = any(:members) " + THEN
                        + "order by mandate")
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("members", members.toArray(UUID[]::new))
                        .and("validOn", validOn)
                        .and("asOf", asOf))
                .query(MandateTable::item)
                .list();
    }

    /** The mandates of an organisation that hold on that day or later, for who is its member then, as is known now; by id. */
    public List<MandateItem> of(UUID wijkaanpak, OrganisationId organisation, LocalDate day) {
        return jdbc.sql("""
            select * from mandate
            where wijkaanpak = ? and organisation = ? and recorded_until is null
              and (valid_until is null or valid_until >= ?)
              and exists (select from member_role r
                          where r.wijkaanpak = mandate.wijkaanpak and r.organisation = mandate.organisation
                            and r.member = mandate.member and r.recorded_until is null
                            and (r.valid_until is null or r.valid_until >= ?))
            order by mandate
            """)
                .params(wijkaanpak, organisation.value(), day, day)
                .query(MandateTable::item)
                .list();
    }

    private static MandateItem item(ResultSet row, int number) throws SQLException {
        return new MandateItem(
                row.getObject("mandate", UUID.class),
                new OrganisationId(row.getString("organisation")),
                row.getObject("member", UUID.class),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getObject("maximum_cents", Long.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("granting_body"),
                new Evidence(row.getString("evidence_title"), new Digest(row.getString("evidence_digest"))));
    }
}
