// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.inbox.ParkedEvents;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.relay.SmallService;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestTopics;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class RebuildTest {
    private static final OrganisationId OPERATOR = new OrganisationId("oin:00000001999999990000");
    private static final By BY = By.system(OPERATOR);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String talker = SmallService.newName();
    private final UUID wijkaanpak = UUID.randomUUID();
    private final Database database = TestServers.newDatabase();
    private TestIssuer issuer;
    private TestTopics topics;
    private TestService service;
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        issuer = TestIssuer.speakingFor(OPERATOR);
        topics = new TestTopics(talker);
        service = TestService.start(
                Archive.class,
                "platform-test",
                database,
                Map.of("wijkakkoord.inbox.topics", "wijkakkoord." + talker),
                issuer);
        jdbc = service.bean(JdbcClient.class);
    }

    @AfterEach
    void stop() {
        service.close();
        topics.close();
        issuer.close();
    }

    @Test
    void a_damaged_view_becomes_what_the_events_say_and_nothing_happens_again() {
        // Given
        var first = draft("first");
        draft("second");
        invite("Jansen");
        invite("De Vries");
        awaitInvited(2);
        var letters = count("letter");
        var events = count("event");
        jdbc.sql("update statement set title = 'altered' where id = ?")
                .param(first)
                .update();
        jdbc.sql("insert into statement values (?, 'never drafted')")
                .param(UUID.randomUUID())
                .update();
        jdbc.sql("delete from invitation").update();

        // When
        var ended = rebuild("");

        // Then
        assertThat(ended.path("state").asString()).isEqualTo("swapped");
        assertThat(ended.at("/different/statement/superfluous").asInt()).isEqualTo(2);
        assertThat(ended.at("/different/statement/missing").asInt()).isOne();
        assertThat(ended.at("/different/invitation/missing").asInt()).isEqualTo(2);
        assertThat(ended.path("done").asLong())
                .isEqualTo(ended.path("total").asLong())
                .isEqualTo(4);
        assertThat(titles()).containsExactlyInAnyOrder("first", "second");
        assertThat(invited()).containsExactly("Jansen", "De Vries");
        assertThat(count("letter")).isEqualTo(letters);
        assertThat(count("event")).isEqualTo(events);
        assertThat(service.bean(MeterRegistry.class)
                        .get(Metrics.REBUILD_DONE)
                        .gauge()
                        .value())
                .isEqualTo(4);
        assertThat(rebuild("").path("different")).isEmpty();
    }

    @Test
    void nothing_is_lost_that_is_written_meanwhile() throws Exception {
        // Given
        var busy = new AtomicBoolean(true);
        var threads = Executors.newFixedThreadPool(3);
        var own = List.of(threads.submit(() -> draftWhile(busy)), threads.submit(() -> draftWhile(busy)));
        var others = threads.submit(() -> inviteWhile(busy));
        try {
            await().atMost(SOON).until(() -> count("statement") > 20 && count("invitation") > 20);
            jdbc.sql("delete from invitation where id % 2 = 0").update();

            // When
            var states = List.of(rebuild(""), rebuild(""), rebuild("/statements"));
            busy.set(false);
            var drafted = own.get(0).get() + own.get(1).get();
            awaitInvited(others.get());

            // Then
            assertThat(states)
                    .extracting(state -> state.path("state").asString())
                    .containsOnly("swapped");
            assertThat(states.get(1).path("different")).isEmpty();
            assertThat(count("statement")).isEqualTo(drafted);
            assertThat(invited()).doesNotHaveDuplicates();
        } finally {
            busy.set(false);
            threads.shutdown();
        }
    }

    @Test
    void who_writes_for_long_is_waited_for() {
        // Given
        draft("first");
        jdbc.sql("delete from statement").update();

        // When
        var id = service.bean(TransactionTemplate.class).execute(transaction -> {
            jdbc.sql("insert into statement values (?, 'never drafted')")
                    .param(UUID.randomUUID())
                    .update();
            var started = started("/statements");
            awaitWaiting(true);
            awaitWaiting(false);
            awaitWaiting(true);
            return started;
        });

        // Then
        assertThat(ended(id).path("state").asString()).isEqualTo("swapped");
        assertThat(titles()).containsExactly("first");
    }

    @Test
    void what_is_parked_or_was_skipped_stays_out_and_what_came_twice_comes_once() {
        // Given
        var parked = service.bean(ParkedEvents.class);
        invite("refused and skipped");
        invite("after it");
        invite("refused and parked");
        await().atMost(SOON).until(() -> parked.list().size() == 3);
        parked.skip(parked.list().getFirst().id(), "Too old", "olga");
        parked.retry(wijkaanpak.toString());
        topics.publish(talker, UUID.randomUUID(), 1, invitation(UUID.randomUUID(), "elsewhere"));
        awaitInvited(2);
        jdbc.sql("delete from invitation").update();

        // When
        var ended = rebuild("/invitations");

        // Then
        assertThat(ended.path("state").asString()).isEqualTo("swapped");
        assertThat(invited()).containsExactlyInAnyOrder("after it", "elsewhere");
        assertThat(parked.list()).hasSize(1);
    }

    @Test
    void a_keeper_that_would_do_more_than_keep_its_table_makes_the_rebuild_fail_and_all_stays_as_it_was() {
        // Given
        invite(Archive.NOT_ONLY_A_TABLE);
        awaitInvited(1);
        draft("first");
        jdbc.sql("delete from statement").update();
        var letters = count("letter");

        // When
        var failed = rebuild("");

        // Then
        assertThat(failed.path("state").asString()).isEqualTo("failed");
        assertThat(failed.path("failure").asString()).contains("read-only transaction");
        assertThat(count("letter")).isEqualTo(letters);
        assertThat(titles()).isEmpty();
        assertThat(rebuild("/statements").path("state").asString()).isEqualTo("swapped");
        assertThat(titles()).containsExactly("first");
    }

    @Test
    void an_event_that_cannot_be_read_is_named_and_all_stays_as_it_was() {
        // Given
        draft("first");
        var unreadable = draft("second");
        jdbc.sql("delete from statement").update();
        JdbcClient.create(new DriverManagerDataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password()))
                .sql("update event set payload = 'no JSON' where aggregate_identifier = ?")
                .param(unreadable.toString())
                .update();

        // When
        var failed = rebuild("/statements");

        // Then
        var event = jdbc.sql("select event_identifier from event where aggregate_identifier = ?")
                .param(unreadable.toString())
                .query(String.class)
                .single();
        assertThat(failed.path("state").asString()).isEqualTo("failed");
        assertThat(failed.path("failure").asString())
                .contains(event, "nl.wijkakkoord.stakeholders.direction-drafted.v1", unreadable.toString())
                .doesNotContain("no JSON");
        assertThat(titles()).isEmpty();
    }

    @Test
    void only_an_operator_starts_one_and_only_one_at_a_time_and_only_of_what_is_a_view() {
        // Given
        var lock = "select pg_try_advisory_xact_lock(1466528876, 1)";

        // When
        var busy = service.bean(TransactionTemplate.class).execute(transaction -> {
            jdbc.sql(lock).query(Boolean.class).single();
            return post("", operator());
        });
        var ofNoView = post("/letters", operator());
        var byAnother = post("", issuer.token("anna", OPERATOR));

        // Then
        assertThat(busy).isEqualTo(409);
        assertThat(ofNoView).isEqualTo(404);
        assertThat(byAnother).isEqualTo(403);
        assertThat(report().path("rebuilds")).isEmpty();
        assertThat(report().path("views").findValues("tables").toString()).contains("\"statement\"");
    }

    private JsonNode rebuild(String view) {
        return ended(started(view));
    }

    private void awaitWaiting(boolean waiting) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> jdbc.sql("select exists (select from pg_locks where not granted"
                                        + " and relation = 'statement'::regclass)")
                                .query(Boolean.class)
                                .single()
                        == waiting);
    }

    private JsonNode ended(long id) {
        return await().atMost(SOON)
                .until(
                        () -> report().path("rebuilds")
                                .valueStream()
                                .filter(state -> state.path("id").asLong() == id)
                                .findAny()
                                .orElseThrow(),
                        state -> state.has("endedAt"));
    }

    private long started(String view) {
        var answer = await().atMost(SOON)
                .until(
                        () -> service.http().send("POST", "/actuator/views" + view, operator(), null),
                        each -> each.status() != 409);
        assertThat(answer.status()).isEqualTo(202);
        return answer.json().path("id").asLong();
    }

    private int post(String view, String token) {
        return service.http()
                .send("POST", "/actuator/views" + view, token, null)
                .status();
    }

    private JsonNode report() {
        return service.http().get("/actuator/views", operator()).json();
    }

    private String operator() {
        return issuer.tokenOf("olga", OPERATOR).scope("operator").signed();
    }

    private long draftWhile(AtomicBoolean busy) {
        long drafted = 0;
        while (busy.get()) {
            draft("draft");
            drafted++;
        }
        return drafted;
    }

    private long inviteWhile(AtomicBoolean busy) {
        long invited = 0;
        while (busy.get()) {
            invite("party " + invited++);
        }
        return invited;
    }

    private UUID draft(String title) {
        var id = UUID.randomUUID();
        var event = new DirectionDrafted(id, id, 1, title, List.of(), Audience.ofWijkaanpak(), BY, Instant.now());
        service.bean(TransactionTemplate.class)
                .executeWithoutResult(transaction -> service.bean(EventStore.class)
                        .publish(new GenericDomainEventMessage<>("direction", id.toString(), 0, event)));
        return id;
    }

    private void invite(String name) {
        topics.publish(talker, wijkaanpak, 1, invitation(wijkaanpak, name));
    }

    /** Of a type that any service may say, for the topic is one that no other test uses. */
    private static SubjectSubmitted invitation(UUID wijkaanpak, String name) {
        return new SubjectSubmitted(
                "invitation",
                UUID.randomUUID(),
                wijkaanpak,
                1,
                name,
                Digest.of(new byte[0]),
                List.of(),
                null,
                true,
                Audience.ofWijkaanpak(),
                BY,
                Instant.now());
    }

    private void awaitInvited(long number) {
        await().atMost(SOON).until(() -> count("invitation") == number);
    }

    private List<String> titles() {
        return jdbc.sql("select title from statement").query(String.class).list();
    }

    private List<String> invited() {
        return jdbc.sql("select name from invitation order by id")
                .query(String.class)
                .list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
