// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.MUNICIPALITY;
import static nl.wijkakkoord.failure.House.STAKEHOLDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class KilledServiceTest {
    private static final Duration SECONDS = Duration.ofSeconds(15);

    private final House house = House.running();

    @Test
    void a_relay_killed_between_publishing_and_recording_is_taken_over_within_seconds_and_repeats_only() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var repeated = Books.balance(house).repetitions(STAKEHOLDERS);
            var leader = house.leader();
            try (var load = Load.start(house, "killed-relay-" + round, 4)) {
                try (var progress = Locked.table(house, STAKEHOLDERS, "relay_progress")) {
                    progress.awaitWaiting(leader);
                    load.awaitMore(20);

                    // When
                    leader.program().kill();
                    // Its database session would still record the progress, being past hearing that nobody listens.
                    progress.endWaiting(leader);
                }

                // Then
                await().atMost(SECONDS)
                        .until(() -> house.leaderName(), house.other(leader).name()::equals);
                load.awaitMore(20);
                load.stop();
            }
            house.replace(leader);
            assertThat(Books.balance(house).repetitions(STAKEHOLDERS)).isGreaterThan(repeated);
        }
    }

    @Test
    void a_command_whose_service_is_killed_before_its_commit_is_done_once_when_it_is_sent_again() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var chance = Seed.of("killed-before-commit-" + round);
            var neighbourhood = Neighbourhood.start(house, chance);
            var client = new Client(house, chance);
            var invitation = Neighbourhood.invitation(House.OTHERS.getFirst());
            var key = UUID.randomUUID().toString();
            var killed = house.any(STAKEHOLDERS, chance);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                    var answers = Locked.table(house, STAKEHOLDERS, "answered_request")) {
                var first = threads.submit(
                        () -> client.once(killed, key, MUNICIPALITY, neighbourhood.invitations(), invitation));
                answers.awaitWaiting(killed);
                var meanwhile =
                        client.once(house.other(killed), key, MUNICIPALITY, neighbourhood.invitations(), invitation);

                // When
                killed.program().kill();

                // Then
                assertThat(first)
                        .succeedsWithin(SECONDS)
                        .satisfies(answer -> assertThat(answer).isEmpty());
                assertThat(meanwhile).as("it is in flight").isEmpty();
            }
            var again = client.retry(key, MUNICIPALITY, neighbourhood.invitations(), invitation);
            assertThat(again.done()).isTrue();
            house.replace(killed);
            Books.balance(house);
        }
    }

    @Test
    void a_command_whose_service_is_killed_after_its_commit_is_answered_when_it_is_sent_again() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var chance = Seed.of("killed-after-commit-" + round);
            var neighbourhood = Neighbourhood.start(house, chance);
            var client = new Client(house, chance);
            var invitation = Neighbourhood.invitation(House.OTHERS.getFirst());
            var key = UUID.randomUUID().toString();
            var killed = house.any(STAKEHOLDERS, chance);
            Books.balance(house);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                    var commits = HeldCommits.of(house)) {
                var first = threads.submit(
                        () -> client.once(killed, key, MUNICIPALITY, neighbourhood.invitations(), invitation));
                commits.awaitHeld(killed);

                // When
                killed.program().kill();

                // Then
                assertThat(first)
                        .succeedsWithin(SECONDS)
                        .satisfies(answer -> assertThat(answer).isEmpty());
            }
            var again = client.retry(key, MUNICIPALITY, neighbourhood.invitations(), invitation);
            assertThat(again.done()).isTrue();
            house.replace(killed);
            Books.balance(house);
        }
    }
}
