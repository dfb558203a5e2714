// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.relay.SmallService;
import nl.wijkakkoord.servers.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class InboxTest {
    private static Talker talker;
    private static Notes notes;
    private static ConfigurableApplicationContext service;
    private static JdbcClient jdbc;
    private static ParkedEvents parked;

    private final String wijkaanpak = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        var database = TestServers.newDatabase();
        talker = new Talker();
        notes = new Notes();
        // The listener starts before there is anything to listen to.
        service = SmallService.start(
                SmallService.newName(), database, Map.of("wijkakkoord.inbox.topics", talker.topic()), notes);
        jdbc = service.getBean(JdbcClient.class);
        parked = service.getBean(ParkedEvents.class);
        notes.writeTo(database, jdbc);
        talker.createTopic();
    }

    @AfterAll
    static void stop() {
        service.close();
        talker.close();
    }

    @Test
    void an_event_under_the_key_of_another_wijkaanpak_is_not_acted_on() {
        // Given
        var other = UUID.randomUUID().toString();

        // When
        talker.say(wijkaanpak, talker.event(other, 1, "forged"), talker.event(wijkaanpak, 2, "after"));

        // Then
        awaitNotes("after");
        assertThat(setAsideHere()).isOne();
        assertThat(notes.of(other)).isEmpty();
    }

    @Test
    void an_operator_cannot_skip_what_is_being_retried() throws Exception {
        // Given
        notes.refuse("in-hand");
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "in-hand"));
        await().until(() -> parkedHere().size() == 1);
        var id = parkedHere().getFirst().id();
        notes.accept("in-hand");
        var held = notes.holdUp("in-hand");

        // When
        try (var threads = Executors.newFixedThreadPool(2)) {
            var retried = threads.submit(() -> parked.retry(wijkaanpak));
            held.await();
            var skipped = threads.submit(() -> parked.skip(id, "no use", "an operator"));
            assertThat(skipped)
                    .satisfies(future -> assertThatThrownBy(() -> future.get(300, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class));
            notes.letGo();

            // Then
            assertThat(retried.get()).isEmpty();
            assertThat(skipped.get()).isFalse();
        }
        assertThat(notes.of(wijkaanpak)).containsExactly("in-hand");
    }

    @Test
    void an_event_is_handled_once_however_often_it_comes() {
        // Given
        var first = talker.event(wijkaanpak, 1, "first");

        // When
        talker.say(wijkaanpak, first, first, talker.event(wijkaanpak, 2, "second"), first);
        talker.say(wijkaanpak, talker.event(wijkaanpak, 3, "third"));

        // Then
        awaitNotes("first", "second", "third");
        assertThat(service.getBean(ConsumedPositions.class).position(talker.name(), UUID.fromString(wijkaanpak)))
                .isEqualTo(3);
        assertThat(service.getBean(ConsumedPositions.class).position(talker.name(), UUID.randomUUID()))
                .isZero();
        assertThat(service.getBean(MeterRegistry.class)
                        .get(Metrics.INBOX_LAG)
                        .tag("topic", talker.topic())
                        .timer()
                        .count())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void an_event_is_handled_in_the_trace_of_the_request_that_led_to_it_also_when_an_operator_retries() {
        // Given
        var trace = UUID.randomUUID().toString().replace("-", "");
        var correlation = UUID.randomUUID().toString();
        var traceparent = "00-" + trace + "-b7ad6b7169203331-01";
        notes.refuse("traced");
        talker.say(wijkaanpak, Talker.traced(talker.event(wijkaanpak, 1, "traced"), correlation, traceparent));
        await().until(() -> parkedHere().size() == 1);
        var first = notes.logged("traced");
        notes.accept("traced");

        // When
        parked.retry(wijkaanpak);

        // Then
        awaitNotes("traced");
        assertThat(List.of(first, notes.logged("traced")))
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("correlationId", correlation)
                        .containsEntry("traceId", trace)
                        .hasEntrySatisfying(
                                "spanId",
                                span -> assertThat(span).matches("[0-9a-f]{16}").isNotEqualTo("b7ad6b7169203331")));
    }

    @Test
    void what_cannot_be_handled_waits_with_what_follows_it_and_other_keys_flow_on() {
        // Given
        var other = UUID.randomUUID().toString();
        notes.refuse("bad-a");

        // When
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "good"), talker.event(wijkaanpak, 2, "bad-a"));
        talker.say(wijkaanpak, talker.event(wijkaanpak, 3, "after"));
        talker.say(other, talker.event(other, 4, "elsewhere"));

        // Then
        await().until(() -> notes.of(other).equals(List.of("elsewhere")));
        await().until(() -> parkedHere().size() == 2);
        awaitNotes("good");
        assertThat(parkedHere())
                .extracting(ParkedEvent::error)
                .satisfiesExactly(
                        poison -> assertThat(poison).contains("bad-a is refused"),
                        next -> assertThat(next).isEqualTo("Waits for an earlier event of its key"));
        assertThat(service.getBean(ConsumedPositions.class).position(talker.name(), UUID.fromString(wijkaanpak)))
                .isEqualTo(1);
        assertThat(service.getBean(MeterRegistry.class)
                        .get(Metrics.INBOX_PARKED)
                        .gauge()
                        .value())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_retry_handles_what_is_parked_in_its_order() {
        // Given
        notes.refuse("bad-b");
        var poison = talker.event(wijkaanpak, 1, "bad-b");
        talker.say(wijkaanpak, poison, poison);
        talker.say(wijkaanpak, talker.event(wijkaanpak, 2, "second"), talker.event(wijkaanpak, 3, "third"));
        await().until(() -> parkedHere().size() == 3);
        var stillRefused = parked.retry(wijkaanpak);
        notes.accept("bad-b");

        // When
        var left = parked.retry(wijkaanpak);
        awaitNotes("bad-b", "second", "third");
        talker.say(wijkaanpak, talker.event(wijkaanpak, 4, "fourth"));

        // Then
        assertThat(stillRefused).hasSize(3);
        assertThat(left).isEmpty();
        awaitNotes("bad-b", "second", "third", "fourth");
    }

    @Test
    void a_skipped_event_is_kept_with_the_reason_and_who_decided_it() {
        // Given
        notes.refuse("bad-c");
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "bad-c"), talker.event(wijkaanpak, 2, "next"));
        await().until(() -> parkedHere().size() == 2);
        var id = parkedHere().getFirst().id();

        // When
        var skipped = parked.skip(id, "Made by a faulty test", "operator-7");

        // Then
        assertThat(skipped).isTrue();
        assertThat(jdbc.sql("select reason, skipped_by, error, key from skipped_event where id = ?")
                        .param(id)
                        .query()
                        .singleRow())
                .containsEntry("reason", "Made by a faulty test")
                .containsEntry("skipped_by", "operator-7")
                .containsEntry("key", wijkaanpak)
                .hasEntrySatisfying(
                        "error", error -> assertThat(error).asString().contains("refused"));
        assertThat(parked.retry(wijkaanpak)).isEmpty();
        awaitNotes("next");
        assertThat(parked.skip(id, "Again", "operator-7")).isFalse();
    }

    @Test
    void nothing_is_skipped_without_a_reason() {
        // Given
        notes.refuse("bad-d");
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "bad-d"));
        await().until(() -> parkedHere().size() == 1);

        // When
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parked.skip(parkedHere().getFirst().id(), " ", "operator-7"));

        // Then
        assertThat(parkedHere()).hasSize(1);
    }

    @Test
    void a_type_that_is_not_known_parks_nothing() {
        // Given
        var unknown = talker.unknown(wijkaanpak, 1);

        // When
        talker.say(wijkaanpak, unknown, talker.event(wijkaanpak, 2, "known"));

        // Then
        awaitNotes("known");
        assertThat(parkedHere()).isEmpty();
        assertThat(service.getBean(ConsumedPositions.class).position(talker.name(), UUID.fromString(wijkaanpak)))
                .isEqualTo(2);
    }

    @Test
    void a_failure_that_passes_is_waited_for_and_parks_nothing() {
        // Given
        notes.failForAWhile("slow", "40001", 9);

        // When
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "slow"), talker.event(wijkaanpak, 2, "next"));

        // Then
        awaitNotes("slow", "next");
        assertThat(parkedHere()).isEmpty();
    }

    @Test
    void a_unique_violation_that_passes_is_tried_again_in_a_new_transaction() {
        // Given
        notes.failForAWhile("twice", "23505", 2);

        // When
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "twice"));

        // Then
        awaitNotes("twice");
        assertThat(parkedHere()).isEmpty();
    }

    @Test
    void bytes_that_are_no_event_are_set_aside_alone_and_what_follows_flows_on() {
        // Given
        var bytes = new byte[] {0, 1, 2, (byte) 0xff};

        // When
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "before"), bytes, talker.event(wijkaanpak, 2, "after"));

        // Then
        awaitNotes("before", "after");
        assertThat(parkedHere()).isEmpty();
        assertThat(setAsideHere()).isOne();
        assertThat(service.getBean(ConsumedPositions.class).position(talker.name(), UUID.fromString(wijkaanpak)))
                .isEqualTo(2);
        assertThat(service.getBean(MeterRegistry.class)
                        .get(Metrics.INBOX_SET_ASIDE)
                        .gauge()
                        .value())
                .isPositive();
    }

    @Test
    void what_is_no_event_does_not_wait_behind_what_is_parked() {
        // Given
        notes.refuse("bad-e");
        talker.say(wijkaanpak, talker.event(wijkaanpak, 1, "bad-e"));
        await().until(() -> parkedHere().size() == 1);

        // When
        talker.say(wijkaanpak, "noise".getBytes(), talker.event(wijkaanpak, 2, "next"));

        // Then
        await().until(() -> parkedHere().size() == 2);
        assertThat(setAsideHere()).isOne();
    }

    @Test
    void a_service_cannot_speak_for_another() {
        // Given
        try (var stranger = new Talker()) {

            // When
            talker.say(wijkaanpak, stranger.event(wijkaanpak, 1, "false"), talker.event(wijkaanpak, 2, "after"));
        }

        // Then
        awaitNotes("after");
        assertThat(setAsideHere()).isOne();
    }

    @Test
    void a_service_cannot_say_what_is_anothers_to_say() {
        // Given
        var granted = "nl.wijkakkoord.stakeholders.mandate-granted.v1";
        var claimed = talker.envelope(wijkaanpak, 1, granted, Json.MAPPER.createObjectNode());

        // When
        talker.say(wijkaanpak, claimed, talker.event(wijkaanpak, 2, "after"));

        // Then
        awaitNotes("after");
        assertThat(setAsideHere()).isOne();
    }

    @Test
    void a_service_that_keeps_everything_is_given_all_bytes_once() {
        // Given
        var journal = new Journal();
        var event = talker.event(wijkaanpak, 1, "any");
        var unknown = talker.unknown(wijkaanpak, 2);
        var noise = "noise".getBytes();
        try (var keeper = SmallService.start(
                SmallService.newName(),
                TestServers.newDatabase(),
                Map.of("wijkakkoord.inbox.topics", talker.topic()),
                journal)) {

            // When
            talker.say(wijkaanpak, event, noise, unknown, event, noise);

            // Then
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> journal.of(wijkaanpak).size() == 4);
            assertThat(journal.of(wijkaanpak))
                    .extracting(Received::bytes)
                    .containsExactly(event, noise, unknown, noise);
            assertThat(journal.of(wijkaanpak))
                    .extracting(received -> received.envelope() == null)
                    .containsExactly(false, true, false, true);
            assertThat(keeper.getBean(ParkedEvents.class).list()).isEmpty();
        }
    }

    private List<ParkedEvent> parkedHere() {
        return parked.list().stream()
                .filter(event -> event.key().equals(wijkaanpak))
                .toList();
    }

    private long setAsideHere() {
        return service.getBean(SetAsideEndpoint.class).list().stream()
                .filter(message -> message.key().equals(wijkaanpak))
                .count();
    }

    private void awaitNotes(String... words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notes.of(wijkaanpak)).containsExactly(words));
    }
}
