// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.commands.CommandEvent.CommandRefused;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.decision.Refusal.Kind;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records that a command about agreement or mandate was refused, as an event with a history of its own, which its own
 * organisation and the auditors may read. So that nobody fills the store by being refused: only for who may see the
 * wijkaanpak, once for a request and its repetitions, and no more than so many an hour.
 */
public class RefusalRecords {
    /** Of one member in one wijkaanpak in a clock hour (UTC); part of the contract of the event. */
    static final int MOST_AN_HOUR = 100;

    /** What is malformed, unknown, or was overtaken by another writer says nothing about who may agree to what. */
    private static final Set<Kind> RECORDED = EnumSet.of(Kind.NOT_ALLOWED, Kind.CONFLICT, Kind.NOT_YET);

    private final EventStore events;
    private final JdbcClient jdbc;
    private final AdvisoryLocks locks;
    private final Access access;
    private final Clock clock;

    public RefusalRecords(EventStore events, JdbcClient jdbc, Access access, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.locks = new AdvisoryLocks(jdbc);
        this.access = access;
        this.clock = clock;
    }

    /**
     * Runs in a transaction of its caller.
     *
     * @param version of the target that the command was refused at
     */
    void record(Intent intent, RefusalRecorded command, long version, Refusal refusal, Map<String, ?> tracing) {
        var first = firstOf(command);
        var wijkaanpak = first == null || command.wijkaanpak() != null ? command.wijkaanpak() : first.wijkaanpak();
        if (wijkaanpak == null || !RECORDED.contains(refusal.kind()) || !access.maySee(intent.actor(), wijkaanpak)) {
            return;
        }
        var by = command.by();
        locks.await(CommandLock.REFUSALS, by.organisation() + " " + by.member());
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var ordinal = recordedInHourOf(at, by, wijkaanpak) + 1;
        if (ordinal > MOST_AN_HOUR || recorded(by, intent.idempotencyKey(), refusal.code())) {
            return;
        }
        var id = UUID.randomUUID();
        jdbc.sql("insert into recorded_refusal (refusal, wijkaanpak, organisation, member, key, code, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, wijkaanpak, by.organisation().value(), by.member(), intent.idempotencyKey())
                .params(refusal.code(), Timestamp.from(at))
                .update();
        var event = new CommandRefused(
                id,
                wijkaanpak,
                nameOf(command),
                command.target(),
                version,
                refusal.code(),
                ordinal,
                command.mandate(),
                command.citedDigest(first),
                Audience.of(by.organisation()),
                by,
                at);
        events.publish(new GenericDomainEventMessage<>("refusal", id.toString(), 0, event, tracing));
    }

    /** In kebab-case, as it is recorded. */
    static String nameOf(Command command) {
        return command.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private @Nullable Event firstOf(RefusalRecorded command) {
        var history = events.readEvents(command.target().toString());
        return history.hasNext() ? (Event) history.next().getPayload() : null;
    }

    private int recordedInHourOf(Instant at, By by, UUID wijkaanpak) {
        return jdbc.sql("""
            select count(*) from recorded_refusal
            where member = ? and organisation = ? and wijkaanpak = ? and recorded_at >= ?
            """)
                .params(by.member(), by.organisation().value(), wijkaanpak)
                .param(Timestamp.from(at.truncatedTo(ChronoUnit.HOURS)))
                .query(Integer.class)
                .single();
    }

    private boolean recorded(By by, @Nullable String key, String code) {
        return jdbc.sql("""
            select exists (select from recorded_refusal
                           where member = ? and organisation = ? and key = ? and code = ?)
            """)
                .params(by.member(), by.organisation().value(), key, code)
                .query(Boolean.class)
                .single();
    }
}
