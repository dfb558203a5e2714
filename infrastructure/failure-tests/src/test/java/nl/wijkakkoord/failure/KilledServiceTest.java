// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import nl.wijkakkoord.failure.Client.Answer;
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
                house.awaitLeading(house.other(leader));
                load.awaitMore(20);
                load.stop();
            }
            house.replace(leader);

            // Then
            assertThat(Books.balance(house).repetitions(STAKEHOLDERS)).isGreaterThan(repeated);
        }
    }

    @Test
    void a_command_whose_service_is_killed_before_its_commit_is_done_once_when_it_is_sent_again() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var command = new Command("killed-before-commit-" + round);
            try (var answers = Locked.table(house, STAKEHOLDERS, "answered_request")) {
                var first = command.sent();
                answers.awaitWaiting(command.killed);
                assertThat(command.sentTo(house.other(command.killed)))
                        .as("it is in flight")
                        .isEmpty();
                command.killed.program().kill();
                assertThat(first)
                        .succeedsWithin(SECONDS)
                        .satisfies(answer -> assertThat(answer).isEmpty());
            }

            // When
            var again = command.sentAgain();
            house.replace(command.killed);

            // Then
            assertThat(again.done()).isTrue();
            Books.balance(house);
        }
    }

    @Test
    void a_command_whose_service_is_killed_after_its_commit_is_answered_when_it_is_sent_again() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var command = new Command("killed-after-commit-" + round);
            Books.balance(house);
            try (var commits = HeldCommits.of(house)) {
                var first = command.sent();
                commits.awaitHeld(command.killed);
                command.killed.program().kill();
                assertThat(first)
                        .succeedsWithin(SECONDS)
                        .satisfies(answer -> assertThat(answer).isEmpty());
            }

            // When
            var again = command.sentAgain();
            house.replace(command.killed);

            // Then
            assertThat(again.done()).isTrue();
            Books.balance(house);
        }
    }

    /** An invitation, sent under one key first to a service that will be killed. */
    private final class Command {
        private final Object invitation = Neighbourhood.invitation(House.OTHERS.getFirst());
        private final String key = UUID.randomUUID().toString();
        private final Client client;
        private final String path;
        private final Instance killed;

        private Command(String seed) {
            var chance = Seed.of(seed);
            path = Neighbourhood.start(house, chance).invitations();
            client = new Client(house, chance);
            killed = house.any(STAKEHOLDERS, chance);
        }

        private Future<Optional<Answer>> sent() {
            return CompletableFuture.supplyAsync(() -> sentTo(killed));
        }

        private Optional<Answer> sentTo(Instance instance) {
            return client.once(instance, key, MUNICIPALITY, path, invitation);
        }

        private Answer sentAgain() {
            return client.retry(key, MUNICIPALITY, path, invitation);
        }
    }
}
