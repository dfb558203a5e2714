// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.wijkakkoord.failure.House.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkakkoord.failure.Client.Answer;
import nl.wijkakkoord.platform.testing.AtOnce;
import org.junit.jupiter.api.Test;

class TwoInstancesTest {

    private static final int WRITERS = 32;
    private static final int VERSIONS = 5;

    private final House house = House.running();

    @Test
    void a_leader_that_freezes_is_taken_over_within_seconds_and_disturbs_nothing_when_it_goes_on() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var leader = house.leader();
            var other = house.other(leader);
            try (var load = Load.start(house, "frozen-leader-" + round, 4)) {
                load.awaitMore(20 + Seed.of("frozen-" + round).nextInt(60));

                // When
                leader.program().freeze();
                try {
                    house.awaitLeading(other);
                    load.awaitMore(10);
                } finally {
                    leader.program().thaw();
                }
                load.awaitMore(40);
                load.stop();
            }

            // Then
            Books.balance(house);
        }
    }

    @Test
    void of_32_writers_on_one_aggregate_exactly_one_wins_each_version() throws Exception {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var chance = Seed.of("writers-" + round);
            var direction = Neighbourhood.start(house, chance).direct();
            for (var version = 1; version <= VERSIONS; version++) {
                var read = version;

                // When
                var answers = AtOnce.each(WRITERS, writer -> {
                    var instance = house.instances(STAKEHOLDERS).get(writer % 2);
                    var section = Map.of("name", "heat", "text", "By writer " + writer + ", version " + read);
                    return Client.patient(house, chance)
                            .put(
                                    instance,
                                    MUNICIPALITY,
                                    "/stakeholders/v1/directions/" + direction + "/draft",
                                    read,
                                    Map.of("title", "Direction", "sections", List.of(section)))
                            .orElseThrow();
                });

                // Then
                assertThat(answers.stream().collect(groupingBy(Answer::status, counting())))
                        .as("winners and losers of version %d", version + 1)
                        .isEqualTo(Map.of(200, 1L, 412, WRITERS - 1L));
            }
            Books.balance(house);
        }
    }

    @Test
    void what_one_instance_acknowledged_is_known_to_every_refusal_of_the_other() throws Exception {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var chance = Seed.of("stale-" + round);
            var neighbourhood = Neighbourhood.start(house, chance);

            // When
            var refusals = AtOnce.each(WRITERS, writer -> {
                var client = Client.patient(house, Seed.of("stale-" + writer));
                var organisation = House.OTHERS.get(writer);
                var here = house.instances(STAKEHOLDERS).get(writer % 2);
                var before =
                        client.command(here, organisation, neighbourhood.acceptances(), Neighbourhood.acceptance());
                client.command(
                        house.other(here),
                        MUNICIPALITY,
                        neighbourhood.invitations(),
                        Neighbourhood.invitation(organisation));
                var after = client.command(here, organisation, neighbourhood.acceptances(), Neighbourhood.acceptance());
                return List.of(before, after);
            });

            // Then
            assertThat(refusals).allSatisfy(pair -> {
                assertThat(pair.getFirst().code()).isEqualTo("not-invited");
                assertThat(pair.getLast().code()).as("after the invitation").isEmpty();
            });
            Books.balance(house);
        }
    }
}
