// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Publishes what has a position, in that order, and records how far it got. After a crash in between, the same bytes are
 * published again.
 */
final class Publication implements AutoCloseable {
    private static final List<Header> HEADERS = List.of(new RecordHeader(
            "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII)));
    private static final String NEXT = """
        select position, topic_key, envelope, time_stamp as recorded
        from event_position join event using (global_index)
        where position > (select position from relay_progress)
        order by position
        limit :limit\
        """;

    // Not waited for until it is on disk: when it is lost, the same bytes are published again.
    private static final String RECORD = """
        update relay_progress set position = :to
        where position = :from and set_config('synchronous_commit', 'off', true) is not null\
        """;

    private final String topic;
    private final int limit;
    private final Producer<String, byte[]> producer;
    private final Consumer<Instant> acknowledged;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param producer idempotent; closed with this
     * @param acknowledged is told for each event when it was recorded
     */
    Publication(String topic, int limit, Producer<String, byte[]> producer, Consumer<Instant> acknowledged) {
        this.topic = topic;
        this.limit = limit;
        this.producer = producer;
        this.acknowledged = acknowledged;
    }

    private record Next(long position, String topicKey, byte[] envelope, String recorded) {}

    /** @return how many events the topic acknowledged; there are no more when it is less than the limit */
    int publish(RelaySession session) {
        var batch =
                session.jdbc().sql(NEXT).param("limit", limit).query(Next.class).list();
        if (!batch.isEmpty()) {
            send(session, batch);
            // Positions are dense, so what was published before is what comes before the first.
            recordProgress(
                    session, batch.getFirst().position() - 1, batch.getLast().position());
            batch.forEach(next -> acknowledged.accept(Instant.parse(next.recorded())));
        }
        return batch.size();
    }

    private void send(RelaySession session, List<Next> batch) {
        var acknowledgements = new ArrayList<Future<?>>();
        for (var next : batch) {
            acknowledgements.add(send(next));
            session.giveSignOfLife();
        }
        acknowledgements.forEach(acknowledgement -> await(session, acknowledgement));
    }

    private Future<?> send(Next next) {
        var message = new ProducerRecord<>(topic, null, next.topicKey(), next.envelope(), HEADERS);
        return producer.send(message, (metadata, failure) -> {
            if (failure != null) {
                // Here, in the sending thread itself, this keeps later events from overtaking the one that failed.
                close();
            }
        });
    }

    private static void await(RelaySession session, Future<?> acknowledgement) {
        try {
            while (!isDone(acknowledgement)) {
                session.giveSignOfLife();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("The topic did not acknowledge an event", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static boolean isDone(Future<?> acknowledgement) throws ExecutionException, InterruptedException {
        try {
            acknowledgement.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private void recordProgress(RelaySession session, long from, long to) {
        int moved =
                session.jdbc().sql(RECORD).param("from", from).param("to", to).update();
        if (moved == 0) {
            throw new OptimisticLockingFailureException("Another relay has gone on from position " + from);
        }
    }

    /** What was not acknowledged yet is given up. It is published again by whoever goes on. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            producer.close(Duration.ZERO);
        }
    }
}
