// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.wijkakkoord.platform.background.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Brings the service's events to its topic. Of all instances of the service one is active; the others take over within
 * a second when its database session ends. Published at least once, first occurrences in order, always the same bytes.
 */
final class Relay extends BackgroundWork {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    /** Events that get their position, or are published, at once: each can be nearly a megabyte, and all are in memory. */
    static final int BATCH = 50;

    // For events of other instances: their commit wakes nobody here.
    private static final Duration LOOK = Duration.ofMillis(50);

    // From one batch to the next, the longer the more came with it: so under load events travel together, and cost
    // every
    // service that hears them less. An event after a silence does not wait.
    private static final int MILLIS_FOR_EACH = 10;
    private static final int LEAST_MILLIS = 20;
    private static final int MOST_MILLIS = 100;
    private static final Duration STAND_BY = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final RelaySignal signal;
    private final ServiceTopic topic;
    private final Numbering numbering;
    private final Supplier<Publication> publications;

    private BackOffExecution patience;

    Relay(
            DataSource dataSource,
            RelaySignal signal,
            ServiceTopic topic,
            Numbering numbering,
            Supplier<Publication> publications) {
        super("relay");
        this.dataSource = dataSource;
        this.signal = signal;
        this.topic = topic;
        this.numbering = numbering;
        this.publications = publications;
    }

    /** First to start and last to stop, so that what the service still records on its way out is published too. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    protected void wake() {
        signal.wake();
    }

    @Override
    protected void run() throws InterruptedException {
        patience = newPatience();
        while (!stopped()) {
            try (var session = new RelaySession(dataSource)) {
                if (session.lead()) {
                    relay(session);
                } else {
                    pause(STAND_BY);
                }
            } catch (RuntimeException e) {
                pauseAfter(e);
            }
        }
    }

    private void relay(RelaySession session) throws InterruptedException {
        LOG.info("This instance relays the events");
        topic.createIfAbsent();
        try (var publication = publications.get()) {
            // Also what an earlier leader left.
            var more = true;
            while (!stopped()) {
                if (more || signal.await(LOOK) || numbering.isBehind(session)) {
                    var begun = System.nanoTime();
                    var numbered = numbering.number(session);
                    var published = publication.publish(session);
                    more = Math.max(numbered, published) == BATCH;
                    pause(more ? Duration.ZERO : pace(published).minusNanos(System.nanoTime() - begun));
                }
                patience = newPatience();
            }
        }
    }

    private static Duration pace(int published) {
        var millis = Math.clamp((long) published * MILLIS_FOR_EACH, LEAST_MILLIS, MOST_MILLIS);
        return Duration.ofMillis(millis);
    }

    private void pauseAfter(RuntimeException failure) throws InterruptedException {
        if (stopped()) {
            LOG.info("The relay was stopped on its way: {}", failure.toString());
            return;
        }
        var pause = patience.nextBackOff();
        LOG.warn("The relay goes on in {} ms, where it was", pause, failure);
        pause(Duration.ofMillis(pause));
    }

    private static BackOffExecution newPatience() {
        var backOff = new ExponentialBackOff(100, 2);
        backOff.setMaxInterval(5_000);
        return backOff.start();
    }
}
