// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.lot;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The salts of lots that may have to be drawn. In no event until one is, so no view that can be made anew. */
@Component
public record LotTable(JdbcClient jdbc) {

    /** Of a round that opens and told its digest. */
    public void keep(Decision opening, String salt) {
        if (opening instanceof Accepted accepted) {
            accepted.events().stream()
                    .filter(event -> event instanceof RoundOpened opened && opened.lot() != null)
                    .forEach(event -> jdbc.sql("insert into lot_salt (round, salt) values (?, ?)")
                            .params(((RoundOpened) event).round(), salt)
                            .update());
        }
    }

    public Optional<String> of(UUID round) {
        return jdbc.sql("select salt from lot_salt where round = ?")
                .param(round)
                .query(String.class)
                .optional();
    }

    @EventHandler
    void on(RoundClosed e) {
        forget(e.round());
    }

    @EventHandler
    void on(RoundCancelled e) {
        forget(e.round());
    }

    private void forget(UUID round) {
        jdbc.sql("delete from lot_salt where round = ?").param(round).update();
    }
}
