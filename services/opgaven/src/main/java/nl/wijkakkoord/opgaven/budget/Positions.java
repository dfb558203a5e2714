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
record Positions(JdbcClient jdbc) {

    void take(UUID round, OrganisationId organisation, UUID position) {
        jdbc.sql("""
            insert into heard_position (round, organisation, position) values (?, ?, ?)
            on conflict (round, organisation) do update set position = excluded.position
            """).params(round, organisation.value(), position).update();
    }

    /** Those of a round that ended without agreement. */
    void end(UUID round) {
        jdbc.sql("update heard_position set ended = true where round = ?")
                .param(round)
                .update();
    }

    /**
     * Of that party in that round, when one was heard of. It stays the standing one until the transaction ends, so that
     * what is tied to it is there to fall away when another is heard of.
     */
    Optional<HeardPosition> find(UUID round, OrganisationId organisation) {
        return jdbc.sql("select position, ended from heard_position where round = ? and organisation = ? for share")
                .params(round, organisation.value())
                .query((row, _) -> new HeardPosition(
                        new PositionTie(round, row.getObject("position", UUID.class)), row.getBoolean("ended")))
                .optional();
    }
}
