// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.relay.ServiceProperties;
import nl.wijkakkoord.platform.relay.SmallService;
import nl.wijkakkoord.servers.TestServers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Another service, of which only the topic is known. */
final class Talker implements AutoCloseable {
    private static final OrganisationId ORGANISATION = new OrganisationId("kvk:12345678");

    private final String name = SmallService.newName();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    String name() {
        return name;
    }

    String topic() {
        return ServiceProperties.topicOf(name);
    }

    void createTopic() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestServers.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic(), 3, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void say(String key, byte[]... values) {
        for (var value : values) {
            try {
                producer.send(new ProducerRecord<>(topic(), key, value)).get();
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    byte[] event(String wijkaanpak, long position, String word) {
        var event = new SectionFrozen(
                "direction",
                UUID.randomUUID(),
                UUID.fromString(wijkaanpak),
                1,
                word,
                Digest.of(new byte[0]),
                "{}",
                Audience.ofWijkaanpak(),
                new By(ORGANISATION, null),
                Instant.now());
        return envelope(wijkaanpak, position, Catalogue.nameOf(SectionFrozen.class), Json.MAPPER.valueToTree(event));
    }

    byte[] submitted(String wijkaanpak, long position, String title) {
        var event = new SubjectSubmitted(
                "direction",
                UUID.randomUUID(),
                UUID.fromString(wijkaanpak),
                1,
                title,
                Digest.of(new byte[0]),
                List.of(),
                null,
                true,
                Audience.ofWijkaanpak(),
                new By(ORGANISATION, null),
                Instant.now());
        return envelope(wijkaanpak, position, Catalogue.nameOf(SubjectSubmitted.class), Json.MAPPER.valueToTree(event));
    }

    /** Of its own, but of a later version. */
    byte[] unknown(String wijkaanpak, long position) {
        return envelope(
                wijkaanpak, position, "nl.wijkakkoord." + name + ".plan-praised.v9", Json.MAPPER.createObjectNode());
    }

    /** The same event, of a request that was traced. */
    static byte[] traced(byte[] event, String correlation, String traceparent) {
        var envelope = (ObjectNode) Json.MAPPER.readTree(event);
        envelope.put("correlationid", correlation).put("traceparent", traceparent);
        return Json.MAPPER.writeValueAsBytes(envelope);
    }

    byte[] envelope(String wijkaanpak, long position, String type, JsonNode data) {
        return Json.MAPPER.writeValueAsBytes(new Envelope(
                "1.0",
                UUID.randomUUID().toString(),
                SmallService.source(name),
                type,
                Instant.now(),
                "application/json",
                Envelope.sequence(position),
                wijkaanpak,
                "1",
                UUID.fromString(wijkaanpak),
                ORGANISATION,
                "wijkaanpak",
                null,
                null,
                null,
                data));
    }

    @Override
    public void close() {
        producer.close();
    }
}
