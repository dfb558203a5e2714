// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.PositionTie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The standing positions of parties in rounds, as heard from decisions. */
@Component
class Positions {
    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(UUID round, OrganisationId organisation, UUID position) {
        jdbc.sql("""
            insert into heard_position (round, organisation, position) values (?, ?, ?)
            on conflict (round, organisation) do update set position = excluded.position
            """).params(round, organisation.value(), position).update();
    }

    /** To the position of that party in that round, when one was heard of. */
    Optional<PositionTie> tie(UUID round, OrganisationId organisation) {
        return jdbc.sql("select position from heard_position where round = ? and organisation = ?")
                .params(round, organisation.value())
                .query(UUID.class)
                .optional()
                .map(position -> new PositionTie(round, position));
    }
}
