// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateRequest.MandateFilter;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which mandates held on which day, and since when this service knows. */
@Projection(view = "mandates", tables = "mandate")
public record MandateTable(JdbcClient jdbc) {

    /**
     * Each with the days on which it holds: no longer than the membership, and than the mandate beneath, that it rests on (ADR
     * 0027). On both clocks; without a moment as it is known now, without a day all of them.
     */
    private static final String SELECT = """
        with held as (
            select mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body, evidence_title,
                   evidence_digest, submandate, under, principal, greatest(valid_from, member_from) as valid_from,
                   least(valid_until, member_until) as valid_until
            from mandate, lateral (
                select min(each.valid_from) as member_from,
                       nullif(max(coalesce(each.valid_until, 'infinity')), 'infinity') as member_until
                from member_role each
                where each.membership in (
                        select resting.membership from member_role resting
                        where resting.wijkaanpak = mandate.wijkaanpak
                          and resting.organisation = mandate.organisation and resting.member = mandate.member
                          and resting.valid_from <= rests_on
                          and (resting.valid_until is null or resting.valid_until >= rests_on)
                          and resting.recorded_from <= granted_at
                          and (resting.recorded_until is null or resting.recorded_until > granted_at))
                  and each.recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
                  and (each.recorded_until is null or each.recorded_until > :asOf::timestamptz)
                having count(*) > 0) membership
            where wijkaanpak = :wijkaanpak and recorded_from <= coalesce(:asOf::timestamptz, 'infinity')
              and (recorded_until is null or recorded_until > :asOf::timestamptz))
        select * from (
            select h.mandate, h.organisation, h.member, h.subjects, h.maximum_cents, h.granting_body, h.evidence_title,
                   h.evidence_digest, h.submandate, h.under, h.principal,
                   greatest(h.valid_from, b.valid_from) as valid_from, least(h.valid_until, b.valid_until) as valid_until
            from held h left join held b on b.mandate = h.under
            where h.under is null or b.mandate is not null) within
        where valid_from <= coalesce(valid_until, 'infinity')
          and (:validOn::date is null or valid_from <= :validOn and (valid_until is null or valid_until >= :validOn))
        """;

    @EventHandler
    void on(MandateEvent event) {
        switch (event) {
            case MandateGranted e -> grant(e, null);
            case SubmandateGranted e -> grant(e, e.under());
            case MandateCorrected e -> correct(e);
            case MandateWithdrawn e -> withdraw(e);
        }
    }

    private void grant(MandateEvent event, @Nullable MandateBeneath under) {
        jdbc.sql("""
            insert into mandate (mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body,
                                 evidence_title, evidence_digest, submandate, under, principal, valid_from,
                                 valid_until, granted_at, rests_on, recorded_from)
            values (:mandate, :wijkaanpak, :organisation, :member, :terms.subjects, :terms.maximumCents,
                    :terms.grantingBody, :terms.evidence.title, :terms.evidence.digest, :terms.submandate,
                    :beneath, :principal, :terms.from, :terms.until, :at,
                    greatest(:terms.from, least(:day, :terms.until)), :at)
            """)
                .paramSource(Parameters.of(event)
                        .and("beneath", under == null ? null : under.mandate())
                        .and("principal", under == null ? null : under.principal())
                        .and("day", DutchDay.of(event.at())))
                .update();
    }

    /** From now on the right values are known; what was known before is still told as it was. */
    private void correct(MandateCorrected event) {
        forget(event);
        jdbc.sql("""
            insert into mandate (mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body,
                                 evidence_title, evidence_digest, submandate, under, principal, valid_from,
                                 valid_until, withdrawn_from, granted_at, rests_on, recorded_from)
            select :mandate, :wijkaanpak, :organisation, :member, :terms.subjects, :terms.maximumCents,
                   :terms.grantingBody, :terms.evidence.title, :terms.evidence.digest, :terms.submandate,
                   (array_agg(under))[1], (array_agg(principal))[1], :terms.from,
                   coalesce(max(withdrawn_from) - 1, :terms.until), max(withdrawn_from), max(granted_at),
                   greatest(:terms.from, least(max((granted_at at time zone 'Europe/Amsterdam')::date), :terms.until)),
                   :at
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
                                 evidence_title, evidence_digest, submandate, under, principal, valid_from,
                                 valid_until, withdrawn_from, granted_at, rests_on, recorded_from)
            select mandate, wijkaanpak, organisation, member, subjects, maximum_cents, granting_body,
                   evidence_title, evidence_digest, submandate, under, principal, valid_from, :from::date - 1,
                   withdrawn_from, granted_at, rests_on, :at
            from (select * from mandate where mandate = :mandate order by id desc limit 1) latest
            where valid_from < :from
            """).paramSource(Parameters.of(event)).update();
    }

    /**
     * One that says the same and was granted on that day, if it was not withdrawn.
     *
     * @param under the mandate that it rests on, null for a mandate
     */
    Optional<UUID> find(MandateCommand command, @Nullable UUID under, LocalDate day) {
        return jdbc.sql("""
            select mandate from mandate
            where wijkaanpak = :wijkaanpak and organisation = :by.organisation and member = :member
              and subjects = :terms.subjects::text[] and maximum_cents is not distinct from :terms.maximumCents::bigint
              and valid_from = :terms.from and valid_until is not distinct from :terms.until::date
              and granting_body = :terms.grantingBody and evidence_title = :terms.evidence.title
              and evidence_digest = :terms.evidence.digest
              and submandate is not distinct from :terms.submandate::boolean
              and under is not distinct from :beneath::uuid
              and (granted_at at time zone 'Europe/Amsterdam')::date = :day
              and withdrawn_from is null and recorded_until is null
            order by id limit 1
            """)
                .paramSource(Parameters.of(command).and("beneath", under).and("day", day))
                .query(UUID.class)
                .optional();
    }

    private void forget(MandateEvent event) {
        jdbc.sql("update mandate set recorded_until = :at where mandate = :mandate and recorded_until is null")
                .paramSource(Parameters.of(event))
                .update();
    }

    /** By id. */
    List<MandateItem> find(MandateFilter filter, PageRequest page) {
        return jdbc.sql(SELECT + """
              and (:organisation::text is null or organisation = :organisation)
              and (:member::uuid is null or member = :member)
              and (:after::uuid is null or mandate > :after::uuid)
            order by mandate
            limit :rows
            """)
                .paramSource(Parameters.of(filter).and(page, UUID::fromString))
                .query(MandateTable::item)
                .list();
    }

    /** The mandates of these members, for whichever organisation, on both clocks as {@link MandateFilter} says. */
    public List<MandateItem> of(
            UUID wijkaanpak, Collection<UUID> members, @Nullable LocalDate validOn, @Nullable Instant asOf) {
        return jdbc.sql(SELECT + "and member = any(:members) order by mandate")
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("members", members.toArray(UUID[]::new))
                        .and("validOn", validOn)
                        .and("asOf", asOf))
                .query(MandateTable::item)
                .list();
    }

    /** The mandates of an organisation that hold on that day or later, for who is its member then, as is known now; by id. */
    public List<MandateItem> of(UUID wijkaanpak, OrganisationId organisation, LocalDate day) {
        return jdbc.sql(SELECT + """
              and organisation = :organisation and (valid_until is null or valid_until >= :day)
            order by mandate
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("organisation", organisation)
                        .and("day", day)
                        .and("validOn", null)
                        .and("asOf", null))
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
                new Evidence(row.getString("evidence_title"), new Digest(row.getString("evidence_digest"))),
                row.getObject("submandate", Boolean.class),
                row.getObject("under", UUID.class),
                row.getObject("principal", UUID.class));
    }
}
