// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of wijkaanpakken, as heard from decisions; those that are for some parties only are left out. */
@Component
record HeardRounds(JdbcClient jdbc) {

    /** Agreed also when the parties agreed in a round that succeeds it, near or far. */
    RoundOutcome outcome(UUID wijkaanpak, UUID round) {
        return jdbc.sql("""
            with recursive line (round, agreed) as (
              select round, agreed from heard_round where wijkaanpak = ? and round = ?
              union
              select later.round, later.agreed from line join heard_round later on line.round = any(later.succeeds)
            )
            select bool_or(agreed) from line having count(*) > 0
            """)
                .params(wijkaanpak, round)
                .query(Boolean.class)
                .optional()
                .map(agreed -> agreed ? RoundOutcome.AGREED : RoundOutcome.NOT_AGREED_YET)
                .orElse(RoundOutcome.UNKNOWN);
    }

    /** The round and all those that it succeeds, near and far. */
    List<UUID> lineOf(UUID round) {
        return jdbc.sql("""
            with recursive line (round) as (
              select ?::uuid
              union
              select unnest(heard.succeeds) from line join heard_round heard using (round)
            )
            select round from line
            """).param(round).query(UUID.class).list();
    }

    void opened(RoundOpened e) {
        if (e.audience().kind() != Audience.Kind.ORGANISATIONS) {
            jdbc.sql("insert into heard_round (round, wijkaanpak, succeeds, agreed) values (?, ?, ?, false)")
                    .params(e.round(), e.wijkaanpak(), e.succeeds().toArray(UUID[]::new))
                    .update();
        }
    }

    void closed(RoundClosed e) {
        jdbc.sql("update heard_round set agreed = ? where round = ?")
                .params(e.agreed().isPresent(), e.round())
                .update();
    }
}
