// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.progress.ToldUntil;
import nl.wijkakkoord.servers.TestServers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events as another service would, with real envelopes on its real topic. */
public final class TestTopics implements AutoCloseable {
    private static final Map<String, Object> KAFKA = Map.of("bootstrap.servers", TestServers.bootstrapServers());

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(KAFKA, new StringSerializer(), new ByteArraySerializer());
    private final AtomicLong position = new AtomicLong();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Makes the topics of these services where they are absent. */
    public TestTopics(String... services) {
        try (var admin = Admin.create(KAFKA)) {
            for (var service : services) {
                admin.createTopics(List.of(new NewTopic("wijkakkoord." + service, 12, (short) 1)))
                        .all()
                        .get();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Publishes an event, and waits until Kafka has it.
     *
     * @param aggregate whose history it belongs to
     * @param version its number there, from 1
     * @return as it was published
     */
    public Envelope publish(String service, UUID aggregate, long version, Event event) {
        var envelope = envelope(service, aggregate, version, event);
        send(service, event.wijkaanpak().toString(), Json.MAPPER.writeValueAsBytes(envelope));
        return envelope;
    }

    /** An event as that service would publish it. */
    public Envelope envelope(String service, UUID aggregate, long version, Event event) {
        return new Envelope(
                "1.0",
                UUID.randomUUID().toString(),
                "urn:nld:oin:00000001999999990000:systeem:" + service,
                Catalogue.nameOf(event.getClass()),
                event.at(),
                "application/json",
                Envelope.sequence(position.incrementAndGet()),
                aggregate.toString(),
                Long.toString(version),
                event.wijkaanpak(),
                event.by().organisation(),
                event.audience().attribute(),
                null,
                null,
                null,
                Json.MAPPER.valueToTree(event));
    }

    /** From now on these services say every now and then, by this clock, that they told all that they recorded. */
    void sayToldUntil(Clock clock, String... services) {
        Thread.ofVirtual().start(() -> {
            try (var told = new ToldUntil(KAFKA)) {
                while (!closed.await(200, TimeUnit.MILLISECONDS)) {
                    for (var service : services) {
                        if (!silent.contains(service)) {
                            told.tell(service, clock.instant());
                        }
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** That service records what it does not publish, until it {@link #goOn}. */
    public void fallSilent(String service) {
        silent.add(service);
    }

    public void goOn(String service) {
        silent.remove(service);
    }

    /** Publishes any bytes. */
    public void send(String service, String key, byte[] bytes) {
        try {
            producer.send(new ProducerRecord<>("wijkakkoord." + service, key, bytes))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        producer.close();
    }
}
