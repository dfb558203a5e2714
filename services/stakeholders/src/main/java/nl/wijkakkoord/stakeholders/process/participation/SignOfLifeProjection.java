// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.PartyPresence;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.time.TimeConfiguration;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When each organisation last did something, for each group that may know of it. */
@Projection(view = "participation", tables = "sign_of_life")
public record SignOfLifeProjection(JdbcClient jdbc) implements Reaction<Event> {

    private record Sign(OrganisationId organisation, Instant at) {}

    /** The last that there was, whoever may know of it; null when there was none. */
    public @Nullable Instant last(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("select max(at) from sign_of_life where wijkaanpak = ? and organisation = ?")
                .params(wijkaanpak, organisation.value())
                .query(Instant.class)
                .single();
    }

    /**
     * The last that the reader may know of.
     *
     * @param all whether nothing is kept from the reader
     */
    Map<OrganisationId, Instant> of(UUID wijkaanpak, OrganisationId reader, boolean all) {
        return jdbc
                .sql("""
                    select organisation, max(at) as at from sign_of_life
                    where wijkaanpak = :wijkaanpak
                      and (:all or readers = '{}' or readers && in_place_of(:wijkaanpak, :reader))
                    group by organisation
                    """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("reader", reader)
                        .and("all", all))
                .query(Sign.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Sign::organisation, Sign::at));
    }

    @Override
    public void on(Event event, Received received) {
        on(event);
    }

    /** Everything that a member does, in any service; what the system does by itself is no sign. */
    @EventHandler
    void on(Event event) {
        if (event.wijkaanpak() == null || event.by().member() == null) {
            return;
        }
        heard(event, event.by().organisation(), event.at());
        if (event instanceof MeetingHeld held) {
            attended(held);
        }
    }

    /** Who was there took part by that, though the organisation that called the meeting says so. */
    private void attended(MeetingHeld held) {
        var end = held.on().plusDays(1).atStartOfDay(TimeConfiguration.DUTCH).toInstant();
        var at = end.isBefore(held.at()) ? end : held.at();
        PartyPresence.of(held.record(), held.presence())
                .present()
                .forEach(organisation -> heard(held, organisation, at));
    }

    private void heard(Event event, OrganisationId organisation, Instant at) {
        // A row for each, so that what two members do at once needs no lock on one.
        jdbc.sql("""
            insert into sign_of_life (wijkaanpak, organisation, readers, at)
            values (:wijkaanpak, :organisation, coalesce(:audience::text[], '{}'), :at)
            """)
                .paramSource(
                        Parameters.of(event).and("organisation", organisation).and("at", at))
                .update();
    }
}
