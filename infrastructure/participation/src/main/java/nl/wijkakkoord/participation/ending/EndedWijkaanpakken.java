// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.ending;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Gate;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place where a wijkaanpak that ended refuses what is asked (ADR 0028): all but what stands in rows of the table of
 * capacities that outlast it. It holds for every command of the service, of whichever aggregate.
 */
@Component
public record EndedWijkaanpakken(JdbcClient jdbc) implements Gate {

    private enum Lock implements AdvisoryLocks.Name {
        /** Shared by who acts in a wijkaanpak, so that nothing slips through while it ends. */
        WIJKAANPAK
    }

    @Override
    public Check check(Command command, UUID wijkaanpak) {
        if (outlasts(command.getClass())) {
            return Check.passed();
        }
        new AdvisoryLocks(jdbc).share(Lock.WIJKAANPAK, wijkaanpak);
        return check(wijkaanpak);
    }

    @Override
    public Check check(UUID wijkaanpak) {
        return Check.of(lastDay(wijkaanpak)
                .flatMap(
                        day -> Check.refuse(EndingRefusal.WIJKAANPAK_ENDED, day).refused()));
    }

    @Override
    public Optional<LocalDate> lastDay(UUID wijkaanpak) {
        return jdbc.sql("select day from ended_wijkaanpak where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(LocalDate.class)
                .optional();
    }

    /** Whether every row that it stands in does: what somebody may in two ways is no less new. */
    public static boolean outlasts(Class<? extends Command> command) {
        return Arrays.stream(command.getAnnotation(Acts.class).value()).allMatch(Act::outlastsEnd);
    }

    /** In the transaction of the event: who acts there goes first, or is refused. */
    public void end(WijkaanpakEnded event) {
        new AdvisoryLocks(jdbc).await(Lock.WIJKAANPAK, event.wijkaanpak());
        jdbc.sql("insert into ended_wijkaanpak (wijkaanpak, day) values (:wijkaanpak, :day)")
                .paramSource(Parameters.of(event))
                .update();
    }
}
