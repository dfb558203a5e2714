// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.objective;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose interests were shared with which wijkaanpak, as heard from stakeholders. Standpoints and goals are no interests
 * (row 4-10), and an interest that was shared with some organisations only is no ground for what is put before all
 * parties.
 */
@Projection(view = "interests", tables = "shared_interest")
public record InterestProjection(JdbcClient jdbc) implements Reaction<InterestEvent> {

    private record SharedInterest(UUID interest, OrganisationId organisation) {}

    @Override
    public void on(InterestEvent event, Received received) {
        if (event instanceof InterestWithdrawn e) {
            jdbc.sql("delete from shared_interest where interest = ?")
                    .param(e.interest())
                    .update();
        } else if (event instanceof InterestShared e
                && e.kind() == InterestKind.INTEREST
                && e.audience().kind() != Audience.Kind.ORGANISATIONS) {
            jdbc.sql("""
                insert into shared_interest (interest, wijkaanpak, organisation, version, changed_at)
                values (:interest, :wijkaanpak, :organisation, :version, :at)
                on conflict (interest) do update
                set version = excluded.version, changed_at = excluded.changed_at
                where excluded.version > shared_interest.version
                """).paramSource(Parameters.of(event)).update();
        }
    }

    /** Of each interest that was shared, whose it is. */
    public Map<UUID, OrganisationId> owners(UUID wijkaanpak) {
        return jdbc
                .sql("select interest, organisation from shared_interest where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(SharedInterest.class)
                .list()
                .stream()
                .collect(toMap(SharedInterest::interest, SharedInterest::organisation));
    }
}
