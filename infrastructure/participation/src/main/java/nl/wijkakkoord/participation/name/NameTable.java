// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.name;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.language.OrganisationNames;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names as heard, with since when; for a service that tells people of organisations. It says so by importing this. */
@Projection(
        view = "names",
        tables = {"wijkaanpak_name", "organisation_name"})
public record NameTable(JdbcClient jdbc) implements Reaction<WijkaanpakEvent>, OrganisationNames {

    @Override
    public void on(WijkaanpakEvent event, Received received) {
        if (event instanceof WijkaanpakStarted started) {
            jdbc.sql("insert into wijkaanpak_name (wijkaanpak, name) values (:wijkaanpak, :name)")
                    .paramSource(Parameters.of(started))
                    .update();
        }
        GivenName.in(event)
                .ifPresent(given -> jdbc.sql("""
                    insert into organisation_name (wijkaanpak, version, organisation, name, first, said_at)
                    values (:wijkaanpak, :version, :organisation, :name, :first, :at)
                    """)
                        .paramSource(Parameters.of(given)
                                .and("wijkaanpak", event.wijkaanpak())
                                .and("version", received.envelope().version())
                                .and("at", event.at()))
                        .update());
    }

    @Override
    public Map<OrganisationId, String> in(UUID wijkaanpak) {
        return of(wijkaanpak, Moment.now()).organisations();
    }

    /** As they were said by then. */
    public Names of(UUID wijkaanpak, Moment moment) {
        var name = jdbc.sql("select name from wijkaanpak_name where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(String.class)
                .optional();
        var given = jdbc.sql("""
            select organisation, name, first from organisation_name
            where wijkaanpak = :wijkaanpak and said_at <= coalesce(:asOf::timestamptz, 'infinity') order by version
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and("asOf", moment.asOf()))
                .query((row, _) -> new GivenName(
                        new OrganisationId(row.getString("organisation")),
                        row.getString("name"),
                        row.getBoolean("first")))
                .list();
        return Names.of(name.orElse(null), given);
    }
}
