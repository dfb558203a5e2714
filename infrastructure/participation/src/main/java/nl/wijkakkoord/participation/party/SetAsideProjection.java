// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartySetAside;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parties that do not answer and were set aside, as heard from stakeholders. */
@Projection(view = "silent-parties", tables = "set_aside")
public record SetAsideProjection(JdbcClient jdbc) implements Reaction<SilenceEvent> {

    @Override
    public void on(SilenceEvent event, Received received) {
        switch (event) {
            case PartySetAside e -> jdbc.sql("""
                insert into set_aside (wijkaanpak, organisation) values (:wijkaanpak, :organisation)
                on conflict do nothing
                """).paramSource(Parameters.of(e)).update();
            case PartyResumed e ->
                jdbc.sql("delete from set_aside where wijkaanpak = :wijkaanpak and organisation = :organisation")
                        .paramSource(Parameters.of(e))
                        .update();
            case NoticeGiven _ -> {}
        }
    }

    public Set<OrganisationId> of(UUID wijkaanpak) {
        return jdbc.sql("select organisation from set_aside where wijkaanpak = ?")
                .param(wijkaanpak)
                .query((row, _) -> new OrganisationId(row.getString(1)))
                .set();
    }
}
