// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.deadline.Statement.Draft;
import nl.wijkakkoord.platform.deadline.Statement.Drop;
import nl.wijkakkoord.platform.deadline.Statement.Submission;
import nl.wijkakkoord.platform.deadline.Statement.SubmissionTime;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.testing.TestClock;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

/** Two instances of a service, on one database. */
class DeadlineTest {
    private static final Actor ACTOR = new Actor(UUID.randomUUID(), Statement.BY.organisation(), "a-client", false);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MANY = 200;

    private static final Database DATABASE = TestServers.newDatabase();
    private static final TestClock CLOCK = TestClock.create();
    private static TestIssuer issuer;
    private static TestService first;
    private static TestService second;

    private final UUID statement = UUID.randomUUID();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({Statement.class, SubmissionTime.class})
    static class Application {}

    @BeforeAll
    static void start() {
        issuer = TestIssuer.speakingFor(Statement.BY.organisation());
        first = instance(DATABASE);
        second = instance(DATABASE);
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        issuer.close();
    }

    @Test
    void what_is_due_is_done_once_although_two_instances_see_to_it() {
        // Given
        var statements = IntStream.range(0, MANY)
                .mapToObj(i -> draft(UUID.randomUUID(), CLOCK.instant().plus(HOUR)))
                .toList();

        // When
        CLOCK.forward(HOUR);

        // Then
        await().atMost(SOON).until(() -> waiting(first, statements) == 0);
        assertThat(statements)
                .allSatisfy(each -> assertThat(submissions(first, each)).isEqualTo(1));
        assertThat(Stream.of(first, second).mapToDouble(DeadlineTest::handled).boxed())
                .as("both had a share in it")
                .allMatch(handled -> handled > 0);
    }

    @Test
    void it_is_done_by_the_system_for_the_operator_and_not_before_its_time() {
        // Given
        var due = CLOCK.instant().plus(HOUR);
        draft(statement, due);

        // When
        CLOCK.forward(HOUR);

        // Then
        await().atMost(SOON).until(() -> submissions(first, statement) == 1);
        var payload = jdbc(first)
                .sql("select convert_from(payload, 'UTF8') from event where aggregate_identifier = ?"
                        + " and payload_type like '%submitted%'")
                .param(statement.toString())
                .query(String.class)
                .single();
        assertThat(payload).contains("oin:00000001999999990000").doesNotContain("member\":\"");
        assertThat(Instant.parse(payload.replaceAll(".*\"at\":\"([^\"]*)\".*", "$1")))
                .isAfterOrEqualTo(due);
    }

    @Test
    void what_became_due_while_no_instance_ran_is_done_when_one_starts() {
        // Given
        var database = TestServers.newDatabase();
        try (var before = instance(database)) {
            draft(before, statement, CLOCK.instant().plus(HOUR), Submission.POSSIBLE);
        }
        CLOCK.forward(HOUR);

        // When
        try (var after = instance(database)) {

            // Then
            await().atMost(SOON).until(() -> submissions(after, statement) == 1);
        }
    }

    @Test
    void what_was_cancelled_or_moved_in_time_is_not_done_at_its_first_time() {
        // Given
        var due = CLOCK.instant().plus(HOUR);
        var dropped = draft(UUID.randomUUID(), due);
        var moved = draft(UUID.randomUUID(), due);
        var kept = draft(UUID.randomUUID(), due.plusMillis(1));
        handle(first, new Drop(dropped));
        draft(moved, due.plus(HOUR));

        // When
        CLOCK.forward(HOUR);
        await().atMost(SOON).until(() -> submissions(first, kept) == 1);
        var movedAtFirst = submissions(first, moved);
        CLOCK.forward(HOUR);
        await().atMost(SOON).until(() -> submissions(first, moved) == 1);

        // Then
        assertThat(movedAtFirst).isZero();
        assertThat(submissions(first, dropped)).isZero();
    }

    @Test
    void what_fails_is_tried_again_and_seen_and_holds_up_nothing_else() {
        // Given
        var due = CLOCK.instant().plus(HOUR);
        var refused = draft(first, UUID.randomUUID(), due, Submission.REFUSED);
        var broken = draft(first, UUID.randomUUID(), due, Submission.BROKEN);
        var fine = draft(UUID.randomUUID(), due.plusMillis(1));

        var failing = List.of(refused, broken);

        // When
        CLOCK.forward(HOUR);
        await().atMost(SOON).until(() -> submissions(first, fine) == 1);
        await().atMost(SOON).until(() -> leastAttempts(failing) >= 1);
        CLOCK.forward(HOUR);

        // Then
        await().atMost(SOON).until(() -> leastAttempts(failing) >= 2);
        assertThat(overdue(first)).isGreaterThanOrEqualTo(2);
        assertThat(Stream.of(first, second)
                        .flatMap(instance ->
                                instance.bean(MeterRegistry.class).find(Metrics.DEADLINES_HANDLING).timers().stream())
                        .map(timer -> timer.getId().getTag("error")))
                .contains("RefusedException", "IllegalStateException");
    }

    @Test
    void what_is_not_known_yet_is_waited_for_and_is_not_overdue() {
        // Given
        var before = overdue(first);
        draft(first, statement, CLOCK.instant(), Submission.NOT_KNOWN_YET);
        await().atMost(SOON).until(() -> leastAttempts(List.of(statement)) >= 1);

        // When
        CLOCK.forward(HOUR);

        // Then
        assertThat(overdue(first)).isEqualTo(before);
        draft(statement, CLOCK.instant());
        await().atMost(SOON).until(() -> submissions(first, statement) == 1);
    }

    @Test
    void what_would_leave_its_own_deadline_standing_is_undone() {
        // Given
        draft(first, statement, CLOCK.instant(), Submission.ENDLESS);

        // When
        await().atMost(SOON).until(() -> leastAttempts(List.of(statement)) >= 1);

        // Then
        assertThat(events(first, statement)).isEqualTo(1);
    }

    @Test
    void what_failed_is_done_as_soon_as_it_can_be() {
        // Given
        draft(first, statement, CLOCK.instant(), Submission.REFUSED);
        await().atMost(SOON).until(() -> leastAttempts(List.of(statement)) >= 1);

        // When
        draft(statement, CLOCK.instant());

        // Then
        await().atMost(SOON).until(() -> submissions(first, statement) == 1);
        assertThat(waiting(first, List.of(statement))).isZero();
    }

    @Test
    void a_deadline_is_set_in_the_transaction_of_what_it_follows_from() {
        // Given
        var deadlines = first.bean(Deadlines.class);
        var kind = first.bean(SubmissionTime.class);

        // When
        assertThatThrownBy(() -> deadlines.set(kind, statement, CLOCK.instant()))
                .isInstanceOf(IllegalTransactionStateException.class);

        // Then
        assertThat(waiting(first, List.of(statement))).isZero();
    }

    private static TestService instance(Database database) {
        return TestService.start(Application.class, "platform-test", database, CLOCK.settings(), issuer);
    }

    private static UUID draft(UUID statement, Instant due) {
        return draft(first, statement, due, Submission.POSSIBLE);
    }

    private static UUID draft(TestService instance, UUID statement, Instant due, Submission submission) {
        handle(instance, new Draft(statement, due, submission));
        return statement;
    }

    private static void handle(TestService instance, Command command) {
        var intent = new Intent(ACTOR, null, null, "", "c-1");
        instance.bean(Commands.class).handle(intent, () -> command);
    }

    private static long submissions(TestService instance, UUID statement) {
        return jdbc(instance)
                .sql("select count(*) from event where aggregate_identifier = ? and payload_type like '%submitted%'")
                .param(statement.toString())
                .query(Long.class)
                .single();
    }

    private static long events(TestService instance, UUID statement) {
        return jdbc(instance)
                .sql("select count(*) from event where aggregate_identifier = ?")
                .param(statement.toString())
                .query(Long.class)
                .single();
    }

    private static long waiting(TestService instance, List<UUID> statements) {
        return jdbc(instance)
                .sql("select count(*) from deadline where target in (:statements)")
                .param("statements", statements)
                .query(Long.class)
                .single();
    }

    private static int leastAttempts(List<UUID> statements) {
        return jdbc(first)
                .sql("select min(attempts) from deadline where target in (:statements)")
                .param("statements", statements)
                .query(Integer.class)
                .single();
    }

    private static double overdue(TestService instance) {
        return instance.bean(MeterRegistry.class)
                .get(Metrics.DEADLINES_OVERDUE)
                .gauge()
                .value();
    }

    private static double handled(TestService instance) {
        return instance.bean(MeterRegistry.class)
                .get(Metrics.COMMANDS)
                .tags("command", "Submit", "outcome", "accepted")
                .counter()
                .count();
    }

    private static JdbcClient jdbc(TestService instance) {
        return instance.bean(JdbcClient.class);
    }
}
