// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What parties said under seal, until their round closes. */
@Component
record SealedTable(JdbcClient jdbc) {

    private record Row(String organisation, @Nullable String digest, Stance stance, String reason, String salt) {}

    void keep(UUID round, OrganisationId organisation, SealedWords words) {
        jdbc.sql("""
            insert into sealed_words (round, organisation, digest, stance, reason, salt)
            values (?, ?, ?, ?, ?, ?)
            on conflict (round, organisation)
            do update set digest = excluded.digest, stance = excluded.stance, reason = excluded.reason,
                          salt = excluded.salt
            """)
                .params(
                        round,
                        organisation.value(),
                        value(words.digest()),
                        words.stance().name(),
                        words.reason(),
                        words.salt())
                .update();
    }

    Map<OrganisationId, SealedWords> of(UUID round) {
        return jdbc
                .sql("select organisation, digest, stance, reason, salt from sealed_words where round = ?")
                .param(round)
                .query(Row.class)
                .list()
                .stream()
                .collect(toMap(
                        row -> new OrganisationId(row.organisation()),
                        row -> new SealedWords(digest(row.digest()), row.stance(), row.reason(), row.salt())));
    }

    private static @Nullable String value(@Nullable Digest digest) {
        return digest == null ? null : digest.value();
    }

    private static @Nullable Digest digest(@Nullable String value) {
        return value == null ? null : new Digest(value);
    }

    /** All was revealed by then, in the events. */
    @EventHandler
    void on(RoundClosed e) {
        jdbc.sql("delete from sealed_words where round = ?").param(e.round()).update();
    }
}
