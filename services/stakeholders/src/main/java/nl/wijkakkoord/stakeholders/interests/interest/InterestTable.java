// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestAcknowledged;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRecorded;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRevised;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.stakeholders.InterestSource;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.stakeholders.interests.interest.InterestRequest.InterestFilter;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which interests there are, and whose eyes they are for. It holds no words that are not shared. */
@Projection(
        view = "interests",
        tables = {"interest", "interest_acknowledgement"})
public record InterestTable(JdbcClient jdbc, Clock clock) {

    private record Row(
            UUID id,
            OrganisationId organisation,
            InterestKind kind,
            @Nullable MeetingKind sourceKind,
            @Nullable UUID sourceMeeting,
            @Nullable String sharedTitle,
            @Nullable SharedWith sharedWith,
            boolean withdrawn,
            List<OrganisationId> awaited) {
        InterestItem item() {
            var source = sourceKind == null ? null : new InterestSource(sourceKind, sourceMeeting);
            return new InterestItem(id, organisation, kind, source, sharedTitle, sharedWith, withdrawn, awaited);
        }
    }

    private static final String[] AWAITED = Stream.of(PartyKind.values())
            .filter(kind -> Act.IS_AWAITED.isFor(Capacity.of(kind)))
            .map(PartyKind::name)
            .toArray(String[]::new);

    @EventHandler
    void on(InterestEvent event) {
        switch (event) {
            case InterestRecorded e ->
                jdbc.sql("""
                    insert into interest (id, wijkaanpak, organisation, kind, version, source_kind, source_meeting)
                    values (:interest, :wijkaanpak, :organisation, :kind, 1, :source.kind, :source.meeting)
                    """).paramSource(Parameters.of(e)).update();
            case InterestRevised e ->
                jdbc.sql("update interest set version = :words.version, erased = false where id = :interest")
                        .paramSource(Parameters.of(e))
                        .update();
            case InterestShared e ->
                jdbc.sql("""
                    update interest set shared_version = :version, shared_with = :sharedWith, shared_title = :title,
                           shared_source_kind = :source.kind, shared_source_meeting = :source.meeting
                    where id = :interest
                    """)
                        .paramSource(Parameters.of(e).and("sharedWith", SharedWith.of(e.audience())))
                        .update();
            case InterestAcknowledged e ->
                jdbc.sql("""
                    insert into interest_acknowledgement (interest, organisation, version)
                    values (:interest, :organisation, :version)
                    on conflict (interest, organisation) do update set version = excluded.version
                    """).paramSource(Parameters.of(e)).update();
            case InterestWithdrawn e ->
                jdbc.sql("update interest set withdrawn = true where id = :interest")
                        .paramSource(Parameters.of(e))
                        .update();
        }
    }

    @EventHandler
    void on(WordsErased event) {
        jdbc.sql("update interest set erased = true where id = ?")
                .param(event.words())
                .update();
    }

    /** Who comes in the place of another has what that one put here. */
    @EventHandler
    void on(PartySucceeded event) {
        jdbc.sql("""
            update interest set organisation = :successor
            where wijkaanpak = :wijkaanpak and organisation = :predecessor
            """).paramSource(Parameters.of(event)).update();
    }

    /** Those of the kind interest, which the others can rest on, shared or not. */
    Set<UUID> interestsOf(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("select id from interest where wijkaanpak = ? and organisation = ? and kind = 'INTEREST'"
                        + " and not withdrawn")
                .params(wijkaanpak, organisation.value())
                .query(UUID.class)
                .set();
    }

    /** Everything that the organisation put on the table, for its own eyes or more. */
    public Set<UUID> allOf(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("select id from interest where wijkaanpak = ? and organisation = ? and not withdrawn")
                .params(wijkaanpak, organisation.value())
                .query(UUID.class)
                .set();
    }

    /** What these readers see: what is shared with everybody they see too. */
    public Set<UUID> sharedWith(UUID wijkaanpak, SharedWith readers) {
        return jdbc.sql("select id from interest where wijkaanpak = ? and shared_with in ('PUBLIC', ?) and not"
                        + " withdrawn")
                .params(wijkaanpak, readers.name())
                .query(UUID.class)
                .set();
    }

    /**
     * What the reader may see, by id; who takes no part does not see who is awaited.
     *
     * @param inside whether it reads what is for the wijkaanpak
     */
    List<InterestItem> find(InterestFilter filter, OrganisationId reader, boolean inside, PageRequest page) {
        var rows = jdbc.sql("""
            with item as (
                select i.id, i.organisation, i.kind, i.shared_title, i.shared_with, i.withdrawn,
                       case when i.organisation = :reader then i.source_kind else i.shared_source_kind end
                           as source_kind,
                       case when i.organisation = :reader then i.source_meeting else i.shared_source_meeting end
                           as source_meeting,
                       array(select p.organisation from party p
                             where i.shared_with is not null and not i.withdrawn and p.wijkaanpak = i.wijkaanpak and p.admitted
                               and (:inside or i.organisation = :reader) and p.kind = any(:awaited)
                               and (p.valid_until is null or p.valid_until >= :today)
                               and p.organisation <> i.organisation
                               and not exists (select from interest_acknowledgement a
                                               where a.interest = i.id and a.organisation = any(in_place_of(p.wijkaanpak, p.organisation))
                                                 and a.version = i.shared_version)
                             order by p.organisation) as awaited
                from interest i
                where i.wijkaanpak = :wijkaanpak
                  and (i.organisation = :reader or i.shared_with = 'PUBLIC' or :inside and i.shared_with is not null))
            select * from item
            where (:organisation::text is null or organisation = :organisation)
              and (:kind::text is null or kind = :kind)
              and (:notAcknowledgedBy::text is null or :notAcknowledgedBy = any(awaited))
              and (:source::uuid is null or source_meeting = :source)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of(filter)
                        .and("today", LocalDate.now(clock))
                        .and("reader", reader)
                        .and("inside", inside)
                        .and("awaited", AWAITED)
                        .and(page, UUID::fromString))
                .query(Row.class)
                .list();
        return rows.stream().map(Row::item).toList();
    }
}
