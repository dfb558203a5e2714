// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.InvitationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasRecorded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionAnnounced;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.participation.ending.EndedWijkaanpakken;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which wijkaanpakken there are, and for whom. */
@Projection(
        view = "wijkaanpakken",
        tables = {"wijkaanpak", "party", "party_stay", "ended_wijkaanpak"})
public record WijkaanpakTable(JdbcClient jdbc, EndedWijkaanpakken ended, Readers readers, Clock clock) {

    private static final String PARTY = """
        insert into party (wijkaanpak, organisation, kind, admitted)
        values (:wijkaanpak, :organisation, :kind, :admitted)
        on conflict (organisation, wijkaanpak) do update
        set kind = excluded.kind, admitted = excluded.admitted, valid_until = null
        """;

    private static final String STAYS = """
        insert into party_stay (wijkaanpak, organisation, valid_from, recorded_from)
        select :wijkaanpak, :organisation, :day::date, :at::timestamptz
        where not exists (select from party_stay where wijkaanpak = :wijkaanpak and organisation = :organisation
                          and valid_until is null and recorded_until is null)
        """;

    private static final String LEAVES = """
        with stay as (
            update party_stay set recorded_until = :at
            where wijkaanpak = :wijkaanpak and organisation = :organisation
              and (valid_until is null or valid_until > :until) and recorded_until is null
              and valid_from = (select max(last.valid_from) from party_stay last
                                where last.wijkaanpak = :wijkaanpak and last.organisation = :organisation
                                  and last.recorded_until is null)
            returning wijkaanpak, organisation, valid_from)
        insert into party_stay (wijkaanpak, organisation, valid_from, valid_until, recorded_from)
        select wijkaanpak, organisation, valid_from, :until, :at from stay
        """;

    @EventHandler
    void on(WijkaanpakEvent event) {
        switch (event) {
            case WijkaanpakStarted e -> execute("""
                insert into wijkaanpak (id, name, municipality, initiator)
                values (:wijkaanpak, :name, :area.municipality, :initiator)
                """, Parameters.of(e));
            case WijkaanpakEnded e -> ended.end(e);
            case PartyInvited e -> execute(PARTY, Parameters.of(e).and("admitted", false));
            case PartyAdmitted e -> {
                execute(PARTY, Parameters.of(e).and("admitted", true));
                execute(STAYS, Parameters.of(e).and("day", DutchDay.of(e.at())));
            }
            case InvitationWithdrawn e ->
                execute(
                        "delete from party where wijkaanpak = :wijkaanpak and organisation = :organisation",
                        Parameters.of(e));
            case PartyLeft e -> {
                execute("""
                    update party set valid_until = :until where wijkaanpak = :wijkaanpak and organisation = :organisation
                    """, Parameters.of(e));
                execute(LEAVES, Parameters.of(e));
            }
            case PartyCorrected e -> execute("""
                update party set kind = :kind where wijkaanpak = :wijkaanpak and organisation = :organisation
                """, Parameters.of(e));
            case PartySucceeded e -> succeed(e);
            case AuditorAppointed _,
                    AuditorDismissed _,
                    SuccessionAnnounced _,
                    SuccessionWithdrawn _,
                    PartyAliasRecorded _,
                    PartyAliasWithdrawn _ -> {}
        }
    }

    private void succeed(PartySucceeded e) {
        execute("""
            update wijkaanpak
            set initiator = case initiator when :predecessor then :successor else initiator end,
                successors = case when :municipality::text is null then successors
                                  else array_append(successors, :municipality) end
            where id = :wijkaanpak
            """, Parameters.of(e));
        execute("""
            update party set valid_until = least(valid_until, :last)
            where wijkaanpak = :wijkaanpak and organisation = :predecessor
            """, Parameters.of(e).and("last", e.from().minusDays(1)));
        execute(
                LEAVES,
                Parameters.of(e)
                        .and("organisation", e.predecessor())
                        .and("until", e.from().minusDays(1)));
        var successor = Parameters.of(e).and("organisation", e.successor());
        execute(PARTY, successor.and("admitted", true));
        execute(STAYS, successor.and("day", DutchDay.of(e.at())));
    }

    /** Those in which the organisation is party, is invited, or is auditor today; by id. */
    public List<WijkaanpakItem> of(OrganisationId organisation, PageRequest page) {
        return jdbc.sql("""
            select w.id, w.name, w.municipality, e.day as ended_on,
                   case when p.admitted then 'PARTY' when not p.admitted then 'INVITED' else 'AUDITOR' end
                       as relation
            from wijkaanpak w
            left join ended_wijkaanpak e on e.wijkaanpak = w.id
            left join party p on p.wijkaanpak = w.id and p.organisation = :organisation
                and (p.valid_until is null or p.valid_until >= :today)
            where (p.organisation is not null or w.id = any(:readable))
              and (:after::uuid is null or w.id > :after::uuid)
            order by w.id
            limit :rows
            """)
                .paramSource(Parameters.of("organisation", organisation)
                        .and("today", LocalDate.now(clock))
                        .and("readable", readers.wijkaanpakkenOf(organisation).toArray(UUID[]::new))
                        .and(page, UUID::fromString))
                .query(WijkaanpakItem.class)
                .list();
    }

    private void execute(String sql, Parameters parameters) {
        jdbc.sql(sql).paramSource(parameters).update();
    }
}
