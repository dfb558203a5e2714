// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.relay.SmallService;
import nl.wijkakkoord.servers.TestServers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Events that wait for the service while it does not listen, so that it gets them at once. */
class TogetherTest {
    private static final String NAME = SmallService.newName();

    private static Talker talker;
    private static Notes notes;
    private static ConfigurableApplicationContext service;
    private static ConcurrentMessageListenerContainer<?, ?> listener;

    private final String wijkaanpak = UUID.randomUUID().toString();

    /** Does more than to keep a table, as far as the inbox knows. */
    private static final class Action implements Reaction<SubjectSubmitted> {
        @Override
        public void on(SubjectSubmitted event, Received received) {
            service.getBean(JdbcClient.class)
                    .sql("insert into note (wijkaanpak, word) values (?, ?)")
                    .params(event.wijkaanpak().toString(), event.title())
                    .update();
        }
    }

    @BeforeAll
    static void start() {
        var database = TestServers.newDatabase();
        talker = new Talker();
        talker.createTopic();
        notes = new Notes();
        service = SmallService.start(
                NAME, database, Map.of("wijkakkoord.inbox.topics", talker.topic()), notes, new Action());
        notes.writeTo(database, service.getBean(JdbcClient.class));
        listener = service.getBean(ConcurrentMessageListenerContainer.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        talker.close();
    }

    @Test
    void events_that_come_together_share_a_transaction_and_are_each_handled_once_in_their_order() {
        // Given
        listener.stop();
        var second = talker.event(wijkaanpak, 2, "second");
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "first"), second, second);
        talker.say(wijkaanpak, talker.unknown(wijkaanpak, 3), talker.event(wijkaanpak, 4, "fourth"));

        // When
        listener.start();

        // Then
        awaitNotes("first", "second", "fourth");
        assertThat(Set.copyOf(notes.transactionsOf(wijkaanpak).values())).hasSize(1);
        assertThat(service.getBean(ConsumedPositions.class).position(talker.name(), UUID.fromString(wijkaanpak)))
                .isEqualTo(4);
    }

    @Test
    void one_that_fails_among_others_makes_only_its_own_key_wait() {
        // Given
        var other = UUID.randomUUID().toString();
        notes.refuse("bad");
        listener.stop();
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "good"), talker.event(wijkaanpak, 2, "bad"));
        talker.say(other, talker.event(other, 3, "elsewhere"), talker.event(other, 4, "elsewhere too"));
        talker.say(wijkaanpak, talker.event(wijkaanpak, 5, "after"));

        // When
        listener.start();
        await().until(() -> parked().size() == 2);
        await().until(() -> notes.of(other).equals(List.of("elsewhere", "elsewhere too")));
        awaitNotes("good");
        var position = service.getBean(ConsumedPositions.class).position(talker.name(), UUID.fromString(wijkaanpak));
        notes.accept("bad");
        var left = service.getBean(ParkedEvents.class).retry(wijkaanpak);

        // Then
        assertThat(position).isEqualTo(1);
        assertThat(left).isEmpty();
        awaitNotes("good", "bad", "after");
    }

    @Test
    void what_comes_together_after_a_parked_event_of_its_key_waits_too() {
        // Given
        notes.refuse("poison");
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "poison"));
        await().until(() -> parked().size() == 1);
        listener.stop();
        talker.say(wijkaanpak, talker.event(wijkaanpak, 2, "second"), talker.event(wijkaanpak, 3, "third"));

        // When
        listener.start();

        // Then
        await().until(() -> parked().size() == 3);
        assertThat(notes.of(wijkaanpak)).isEmpty();
    }

    @Test
    void what_does_more_than_keep_a_table_has_a_transaction_of_its_own() {
        // Given
        listener.stop();
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "first"), talker.event(wijkaanpak, 2, "second"));
        talker.say(wijkaanpak, talker.submitted(wijkaanpak, 3, "action"), talker.event(wijkaanpak, 4, "fourth"));

        // When
        listener.start();

        // Then
        awaitNotes("first", "second", "action", "fourth");
        var transactions = notes.transactionsOf(wijkaanpak);
        assertThat(transactions.get("first")).isEqualTo(transactions.get("second"));
        assertThat(Set.copyOf(transactions.values())).hasSize(3);
    }

    @Test
    void kafka_is_told_in_the_end_how_far_the_service_came() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestServers.bootstrapServers()))) {
            // When
            talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "first"));

            // Then
            awaitNotes("first");
            await().atMost(Duration.ofSeconds(20)).until(() -> heard(admin) == said(admin));
        }
    }

    private static long heard(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(NAME).partitionsToOffsetAndMetadata().get().values().stream()
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    private static long said(Admin admin) throws ExecutionException, InterruptedException {
        var partitions = IntStream.range(0, 3)
                .mapToObj(partition -> new TopicPartition(talker.topic(), partition))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return admin.listOffsets(partitions).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    private List<ParkedEvent> parked() {
        return service.getBean(ParkedEvents.class).list().stream()
                .filter(event -> event.key().equals(wijkaanpak))
                .toList();
    }

    private void awaitNotes(String... words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notes.of(wijkaanpak)).containsExactly(words));
    }
}
