// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the table that {@link Mandates} reads. A mandate rests on the memberships that its holder had, as was known when it
 * was granted: on that day, or on the nearest on which it holds. So both are told in their order, also again.
 */
@Projection(
        view = "members",
        tables = {"heard_mandate", "membership"})
record MandateProjection(JdbcClient jdbc) implements Reaction<MandateEvent> {

    @Override
    public void on(MandateEvent event, Received received) {
        var sql = switch (event) {
            case MandateGranted _, SubmandateGranted _ -> """
                insert into heard_mandate (mandate, version, wijkaanpak, organisation, member, subjects,
                                           maximum_cents, valid_from, valid_until, submandate, under, memberships)
                values (:mandate, :version, :wijkaanpak, :organisation, :member, :terms.subjects,
                        :terms.maximumCents, :terms.from, :terms.until, coalesce(:terms.submandate, false), :beneath,
                        array(select membership from membership
                              where wijkaanpak = :wijkaanpak and organisation = :organisation and member = :member
                                and valid_from <= greatest(:terms.from, least(:day, :terms.until))
                                and (valid_until is null
                                     or valid_until >= greatest(:terms.from, least(:day, :terms.until)))))
                """;
            case MandateCorrected _ -> """
                update heard_mandate set version = :version, subjects = :terms.subjects,
                    maximum_cents = :terms.maximumCents, valid_from = :terms.from, valid_until = :terms.until,
                    submandate = coalesce(:terms.submandate, false)
                where mandate = :mandate
                """;
            case MandateWithdrawn _ ->
                "update heard_mandate set version = :version, withdrawn_from = :from where mandate = :mandate";
        };
        jdbc.sql(sql)
                .paramSource(Parameters.of(event)
                        .and("version", received.envelope().version())
                        .and(
                                "beneath",
                                event instanceof SubmandateGranted e ? e.under().mandate() : null)
                        .and("day", DutchDay.of(event.at())))
                .update();
    }
}
