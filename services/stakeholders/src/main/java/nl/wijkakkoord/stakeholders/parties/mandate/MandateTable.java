// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mandates held on which day, and since when this service knows. */
@Component
@Projection(view = "mandates", tables = "mandate")
public record MandateTable(JdbcClient jdbc) {

    private static final String COLUMNS = """
        mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body,
        evidence_title, evidence_digest, valid_from
        """;

    /** On both clocks; without a moment as it is known now, without a day all of them. */
    private static final String THEN = """
        and (:validOn::date is null or valid_from <= :validOn and (valid_until is null or valid_until >= :validOn))
        and recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
        and (recorded_until is null or recorded_until > :asOf::timestamptz)
        """;

    @EventHandler
    void on(MandateGranted event) {
        jdbc.sql("insert into mandate (" + COLUMNS
                        + ", valid_until, recorded_from) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        event.mandate(),
                        event.wijkaanpak(),
                        event.organisation().value(),
                        event.member(),
                        event.subjects().toArray(String[]::new),
                        event.maximumCents(),
                        event.grantingBody(),
                        event.evidence().title(),
                        event.evidence().digest().value(),
                        event.from(),
                        event.until(),
                        Timestamp.from(event.at()))
                .update();
    }

    /** From now on the right values are known; what was known before is still told as it was. */
    @EventHandler
    void on(MandateCorrected event) {
        var at = Timestamp.from(event.at());
        forget(event.mandate(), at);
        jdbc.sql("""
            insert into mandate (mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body,
                                 evidence_title, evidence_digest, valid_from, valid_until, withdrawn_from, recorded_from)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(withdrawn_from) - 1, ?), max(withdrawn_from), ?
            from mandate where mandate = ?
            having max(withdrawn_from) is null or max(withdrawn_from) > ?
            """)
                .params(
                        event.mandate(),
                        event.wijkaanpak(),
                        event.organisation().value(),
                        event.member(),
                        event.subjects().toArray(String[]::new),
                        event.maximumCents(),
                        event.grantingBody(),
                        event.evidence().title(),
                        event.evidence().digest().value(),
                        event.from(),
                        event.until(),
                        at,
                        event.mandate(),
                        event.from())
                .update();
    }

    private void forget(UUID mandate, Timestamp from) {
        jdbc.sql("update mandate set recorded_until = ? where mandate = ? and recorded_until is null")
                .params(from, mandate)
                .update();
    }

    /** One withdrawn from its first day on never held, and leaves no row that is known now. */
    @EventHandler
    void on(MandateWithdrawn event) {
        var at = Timestamp.from(event.at());
        forget(event.mandate(), at);
        // On every row, so that a later correction finds it, also where no row is left that is known now.
        jdbc.sql("update mandate set withdrawn_from = ? where mandate = ?")
                .params(event.from(), event.mandate())
                .update();
        jdbc.sql("insert into mandate (" + COLUMNS + ", valid_until, withdrawn_from, recorded_from) select " + COLUMNS
                        + ", ?::date, withdrawn_from, ? from (select * from mandate where mandate = ?"
                        + " order by id desc limit 1) latest where valid_from < ?")
                .params(event.from().minusDays(1), at, event.mandate(), event.from())
                .update();
    }

    /** By id. */
    List<MandateItem> find(MandateFilter filter, PageRequest page) {
        return jdbc.sql("select * from mandate where wijkaanpak = :wijkaanpak " + THEN + """
              and (:organisation::text is null or organisation = :organisation)
              and (:member::uuid is null or member = :member)
              and (:after::uuid is null or mandate > :after::uuid)
            order by mandate
            limit :rows
            """)
                .param("wijkaanpak", filter.wijkaanpak())
                .param("validOn", filter.validOn())
                .param("asOf", filter.asOf() == null ? null : Timestamp.from(filter.asOf()))
                .param(
                        "organisation",
                        filter.organisation() == null
                                ? null
                                : filter.organisation().value())
                .param("member", filter.member())
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(MandateTable::item)
                .list();
    }

    /** The mandates of these members, for whichever organisation, on both clocks as {@link MandateFilter} says. */
    public List<MandateItem> of(
            UUID wijkaanpak, Collection<UUID> members, @Nullable LocalDate validOn, @Nullable Instant asOf) {
        return jdbc.sql("select * from mandate where wijkaanpak = :wijkaanpak and member = any(:members) " + THEN
                        + "order by mandate")
                .param("wijkaanpak", wijkaanpak)
                .param("members", members.toArray(UUID[]::new))
                .param("validOn", validOn)
                .param("asOf", asOf == null ? null : Timestamp.from(asOf))
                .query(MandateTable::item)
                .list();
    }

    /** The mandates of an organisation that hold on that day or later, as this service knows now; by id. */
    public List<MandateItem> of(UUID wijkaanpak, OrganisationId organisation, LocalDate day) {
        return jdbc.sql("""
            select * from mandate
            where wijkaanpak = ? and organisation = ? and recorded_until is null
              and (valid_until is null or valid_until >= ?)
            order by mandate
            """)
                .params(wijkaanpak, organisation.value(), day)
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
