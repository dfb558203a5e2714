// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who let each other's rounds wait at the same moment. */
@ExtendWith(RunningDecisions.class)
class ConditionRaceHttpTest {
    private static final int TIMES = 10;
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void of_two_that_let_rounds_wait_for_each_other_at_once_one_is_refused() throws Exception {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING, GRID);

        // When
        var answers = new ArrayList<List<Answer>>();
        for (var time = 0; time < TIMES; time++) {
            answers.add(atOnce(opened(), opened()));
        }

        // Then
        assertThat(answers).allSatisfy(both -> {
            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(both)
                    .filteredOn(answer -> answer.status() == 409)
                    .extracting(Answer::problem)
                    .containsExactly("rounds-wait-for-each-other");
        });
    }

    private List<Answer> atOnce(UUID first, UUID second) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(2);
        try (var parties = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = parties.submit(() -> waitFor(HOUSING, first, second, ready));
            var other = parties.submit(() -> waitFor(GRID, second, first, ready));
            return List.of(one.get(), other.get());
        }
    }

    private Answer waitFor(OrganisationId party, UUID round, UUID other, CountDownLatch ready)
            throws InterruptedException {
        var digest = deciding.round(party, round)
                .at("/alternatives/0/subject/digest")
                .asString();
        var body = Deciding.position(digest, "agrees-under-conditions", null, zuid.mandate(party));
        body.put("conditions", List.of(Map.of("kind", "round-agreed", "round", other)));
        ready.countDown();
        ready.await();
        return deciding.post(party, "/rounds/" + round + "/positions", body);
    }

    private UUID opened() {
        var subject = zuid.submit("direction", UUID.randomUUID(), 1, Neighbourhood.all());
        return deciding.open(MUNICIPALITY, subject, null).id();
    }
}
