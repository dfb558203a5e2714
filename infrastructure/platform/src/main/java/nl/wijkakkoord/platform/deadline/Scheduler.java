// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deadline;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.platform.background.BackgroundWork;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.Refusal.Kind;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.tracing.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the command of each deadline whose time has come. Every instance of the service does; the lock on the aggregate
 * and the end of the deadline in the command's own transaction make that it is done once. What failed is tried again, ever less
 * often, and holds up nothing else.
 */
final class Scheduler extends BackgroundWork {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration FAULT_PAUSE = Duration.ofSeconds(2);
    private static final int LONGEST_PUT_OFF = 300;
    private static final int LONGEST_WAIT = 60;
    private static final int BATCH = 100;

    private final Deadlines deadlines;
    private final Map<String, Deadline> kinds;
    private final Commands commands;
    private final By system;
    private final Traces traces;
    private final Clock clock;

    Scheduler(
            Deadlines deadlines, Collection<Deadline> kinds, Commands commands, By system, Traces traces, Clock clock) {
        super("deadlines");
        this.deadlines = deadlines;
        this.kinds = kinds.stream().collect(toUnmodifiableMap(Deadline::kind, kind -> kind));
        this.commands = commands;
        this.system = system;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    protected void run() throws InterruptedException {
        while (!pause(untilNextLook())) {
            // What is due is looked for before each pause.
        }
    }

    private Duration untilNextLook() {
        try {
            return meetSome() ? Duration.ZERO : LOOK;
        } catch (RuntimeException e) {
            LOG.warn("Deadlines are looked at again in {} ms", FAULT_PAUSE.toMillis(), e);
            return FAULT_PAUSE;
        }
    }

    /** @return whether there may be more to do now */
    private boolean meetSome() {
        var met = false;
        for (var due : deadlines.due(kinds.keySet(), now(), BATCH)) {
            if (stopped()) {
                return false;
            }
            met |= meet(due);
        }
        return met;
    }

    private boolean meet(DueDeadline due) {
        try {
            var command = kinds.get(due.kind()).command(due.target(), system);
            return traces.begin(due.kind(), () -> commands.due(command, () -> deadlines.stands(due)));
        } catch (RuntimeException | Error e) {
            var waiting =
                    e instanceof RefusedException not && not.refused().refusal().kind() == Kind.NOT_YET;
            var seconds = Math.min(waiting ? LONGEST_WAIT : LONGEST_PUT_OFF, 1L << Math.min(due.attempts(), 10));
            if (waiting) {
                LOG.debug("{} of {} waits for what is not known yet", due.kind(), due.target());
            } else if (e instanceof RefusedException refused) {
                var code = refused.refused().refusal().code();
                LOG.warn("{} of {} is refused: {}; tried again in {} s", due.kind(), due.target(), code, seconds);
            } else {
                LOG.error("{} of {} failed; tried again in {} s", due.kind(), due.target(), seconds, e);
            }
            deadlines.putOff(due, now().plusSeconds(seconds), waiting);
            return false;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
