// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {

    private static final String TOPIC = "facts";

    @TempDir
    private Path directory;

    @Test
    void after_a_restart_a_group_goes_on_where_it_was() throws Exception {
        // Given
        try (var server = KafkaServer.start(directory, 0)) {
            createTopic(server);
            produce(server, "first");
            assertThat(consume(server, "readers")).containsExactly("first");
            produce(server, "second");
        }

        // When
        try (var server = KafkaServer.start(directory, 0)) {
            produce(server, "third");

            // Then
            assertThat(consume(server, "readers")).containsExactly("second", "third");
            assertThat(consume(server, "late-comers")).containsExactly("first", "second", "third");
        }
    }

    @Test
    void what_a_killed_run_left_half_formatted_is_formatted_anew() throws Exception {
        // Given
        Files.createFile(directory.resolve("being-formatted"));
        Files.writeString(directory.resolve("meta.properties"), "version=1\n");

        // When
        try (var server = KafkaServer.start(directory, 0)) {

            // Then
            createTopic(server);
        }
    }

    @Test
    void what_a_killed_run_acknowledged_is_still_there() throws Exception {
        // Given
        KilledJvm.run(StartedThenKilled.class, directory);

        // When
        try (var server = KafkaServer.start(directory, 0)) {

            // Then
            assertThat(consume(server, "readers")).containsExactly("first");
        }
    }

    @Test
    void a_port_in_use_is_refused_in_one_sentence() throws Exception {
        // Given
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.LOOPBACK))) {

            // When
            assertThatExceptionOfType(ServerNotStartedException.class)
                    .isThrownBy(() -> KafkaServer.start(directory, other.getLocalPort()))

                    // Then
                    .withMessage("Kafka cannot start: port %d is in use by another program.", other.getLocalPort());
        }
    }

    @Test
    void data_in_use_by_another_run_is_refused_and_that_run_goes_on() throws Exception {
        // Given
        try (var server = KafkaServer.start(directory, 0)) {
            createTopic(server);

            // When
            var thrown = catchThrowable(() -> KafkaServer.start(directory, 0));
            produce(server, "first");

            // Then
            assertThat(thrown)
                    .isInstanceOf(ServerNotStartedException.class)
                    .hasMessage("Kafka cannot start: another run uses the data in %s.", directory.toRealPath());
            assertThat(consume(server, "readers")).containsExactly("first");
        }
    }

    private static void createTopic(KafkaServer server) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void produce(KafkaServer server, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get();
        }
    }

    /** Everything in the topic that the group has not read yet. */
    private static List<String> consume(KafkaServer server, String group) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", server.bootstrapServers(), "group.id", group, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var values = new ArrayList<String>();
            while (values.isEmpty()
                    || consumer.currentLag(consumer.assignment().iterator().next())
                                    .orElse(1)
                            > 0) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            consumer.commitSync();
            return values;
        }
    }

    static final class StartedThenKilled {

        public static void main(String[] dataDirectory) throws Exception {
            var server = KafkaServer.start(Path.of(dataDirectory[0]), 0);
            createTopic(server);
            produce(server, "first");
            System.out.println(KilledJvm.READY);
            Thread.currentThread().join();
        }
    }
}
