// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which organisations take part, in which capacity and on which days: who comes back begins anew. */
@Projection(
        view = "parties",
        tables = {"participant", "succession_in_part"})
record PartyProjection(JdbcClient jdbc) implements Reaction<WijkaanpakEvent> {

    @Override
    public void on(WijkaanpakEvent event, Received received) {
        switch (event) {
            case PartyAdmitted e ->
                jdbc.sql("""
                    insert into participant (wijkaanpak, organisation, name, capacity, admitted_at, valid_from)
                    values (:wijkaanpak, :organisation, :name, :capacity, :at, :day)
                    on conflict (wijkaanpak, organisation, valid_from) do update
                    set name = excluded.name, capacity = excluded.capacity, admitted_at = excluded.admitted_at,
                        valid_until = null
                    """)
                        .paramSource(Parameters.of(e)
                                .and("capacity", Capacity.of(e.kind()))
                                .and("day", DutchDay.of(e.at())))
                        .update();
            // Of one that was not admitted nothing is known here.
            case PartyCorrected e ->
                jdbc.sql("""
                    update participant set name = :name, capacity = :capacity
                    where wijkaanpak = :wijkaanpak and organisation = :organisation
                      and valid_from = (select max(last.valid_from) from participant last
                                        where last.wijkaanpak = :wijkaanpak and last.organisation = :organisation)
                    """)
                        .paramSource(Parameters.of(e).and("capacity", Capacity.of(e.kind())))
                        .update();
            case PartyLeft e -> jdbc.sql("""
                update participant set valid_until = :until
                where wijkaanpak = :wijkaanpak and organisation = :organisation
                  and (valid_until is null or valid_until > :until)
                """).paramSource(Parameters.of(e)).update();
            case PartySucceeded e -> {
                passed(e);
                jdbc.sql("""
                    update participant set valid_until = least(valid_until, :last)
                    where wijkaanpak = :wijkaanpak and organisation = :predecessor
                      and (valid_until is null or valid_until > :last)
                    """)
                        .paramSource(Parameters.of(e).and("last", e.from().minusDays(1)))
                        .update();
                jdbc.sql("""
                    insert into participant (wijkaanpak, organisation, name, capacity, admitted_at, valid_from)
                    select :wijkaanpak, :successor, :name, :capacity, :at::timestamptz, :day::date
                    where not exists (select from participant p where p.wijkaanpak = :wijkaanpak
                                      and p.organisation = :successor and p.valid_until is null)
                    on conflict (wijkaanpak, organisation, valid_from) do update
                    set admitted_at = excluded.admitted_at, name = excluded.name, capacity = excluded.capacity,
                        valid_until = null
                    """)
                        .paramSource(Parameters.of(e)
                                .and("capacity", Capacity.of(e.kind()))
                                .and("day", DutchDay.of(e.at())))
                        .update();
            }
            default -> {}
        }
    }

    /** Whether everything of the predecessor passed, by the last that was told. */
    private void passed(PartySucceeded e) {
        jdbc.sql(
                        e.ground().universal()
                                ? "delete from succession_in_part where wijkaanpak = :wijkaanpak and predecessor ="
                                        + " :predecessor"
                                : "insert into succession_in_part (wijkaanpak, predecessor) values (:wijkaanpak,"
                                        + " :predecessor) on conflict do nothing")
                .paramSource(Parameters.of(e))
                .update();
    }
}
