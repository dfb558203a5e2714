// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What parties said under seal, until their round closes. In no event until then, so no view that can be made anew. */
@Component
public record SealedTable(JdbcClient jdbc) {

    private record Row(
            OrganisationId organisation,
            @Nullable Digest digest,
            Stance stance,
            @Nullable String reason,
            @Nullable String detail,
            String salt,
            @Nullable Digest aside) {

        SealedWords words() {
            return new SealedWords(
                    digest,
                    stance,
                    reason,
                    detail == null ? null : Json.MAPPER.readValue(detail, PositionDetail.class),
                    salt,
                    aside);
        }
    }

    public void keep(UUID round, OrganisationId organisation, SealedWords words) {
        jdbc.sql("""
            insert into sealed_words (round, organisation, digest, stance, reason, detail, salt, aside)
            values (:round, :organisation, :digest, :stance, :reason, :detail::jsonb, :salt, :aside)
            on conflict (round, organisation)
            do update set digest = excluded.digest, stance = excluded.stance, reason = excluded.reason, detail = excluded.detail,
                          salt = excluded.salt, aside = excluded.aside
            """)
                .paramSource(Parameters.of(words)
                        .and("round", round)
                        .and("organisation", organisation)
                        .and("detail", words.detail() == null ? null : Json.MAPPER.writeValueAsString(words.detail())))
                .update();
    }

    public Map<OrganisationId, SealedWords> of(UUID round) {
        return jdbc
                .sql("select organisation, digest, stance, reason, detail, salt, aside from sealed_words where"
                        + " round = ?")
                .param(round)
                .query(Row.class)
                .list()
                .stream()
                .collect(toMap(Row::organisation, Row::words));
    }

    /** All was revealed by then, in the events. */
    @EventHandler
    void on(RoundClosed e) {
        forget(e.round());
    }

    /** Nothing of it is counted, so nothing is revealed. */
    @EventHandler
    void on(RoundCancelled e) {
        forget(e.round());
    }

    private void forget(UUID round) {
        jdbc.sql("delete from sealed_words where round = ?").param(round).update();
    }
}
