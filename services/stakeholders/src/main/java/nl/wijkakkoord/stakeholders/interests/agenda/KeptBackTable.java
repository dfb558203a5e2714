// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestAcknowledged;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRecorded;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRevised;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestWithdrawn;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since when, and until when, the last words of which interest were for the eyes of their party only. */
@Projection(view = "kept-back", tables = "interest_kept_back")
public record KeptBackTable(JdbcClient jdbc) {

    /**
     * Whether the organisation, or one in whose place it is, had words that others did not see.
     *
     * @param asOf null for now
     */
    public boolean any(UUID wijkaanpak, OrganisationId organisation, @Nullable Instant asOf) {
        return jdbc.sql("""
            select exists (select from interest_kept_back
                           where wijkaanpak = :wijkaanpak and organisation = any(in_place_of(:wijkaanpak, :organisation))
                             and (:asOf::timestamptz is null and until_at is null
                                  or from_at <= :asOf and (until_at is null or until_at > :asOf)))
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("organisation", organisation)
                        .and("asOf", asOf))
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(InterestEvent event) {
        switch (event) {
            case InterestRecorded e -> keep(e);
            case InterestRevised e -> keep(e);
            case InterestShared e -> end(e.interest(), e.at());
            case InterestWithdrawn e -> end(e.interest(), e.at());
            case InterestAcknowledged _ -> {}
        }
    }

    @EventHandler
    void on(WordsErased event) {
        end(event.words(), event.at());
    }

    private void keep(InterestEvent event) {
        jdbc.sql("""
            insert into interest_kept_back (interest, wijkaanpak, organisation, from_at)
            select :interest, :wijkaanpak, :by.organisation, :at
            where not exists (select from interest_kept_back where interest = :interest and until_at is null)
            """).paramSource(Parameters.of(event)).update();
    }

    private void end(UUID interest, Instant at) {
        jdbc.sql("update interest_kept_back set until_at = :at where interest = :interest and until_at is null")
                .paramSource(Parameters.of("interest", interest).and("at", at))
                .update();
    }
}
