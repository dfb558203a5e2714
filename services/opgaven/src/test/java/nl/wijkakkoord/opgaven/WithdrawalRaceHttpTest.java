// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import nl.wijkakkoord.platform.testing.AtOnce;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two parties, one real PostgreSQL: one takes its opgave back while the other adds a measure to it. */
@ExtendWith(RunningOpgaven.class)
class WithdrawalRaceHttpTest {
    private static final int OPGAVEN = 40;
    private static final int MEASURE = 0;

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    private record Raced(UUID opgave, Answer added, Answer withdrawn) {}

    @Test
    void of_an_opgave_that_is_taken_back_while_a_measure_is_added_one_of_both_happens() throws Exception {
        // When
        var raced = new ArrayList<Raced>();
        for (var opgave = 0; opgave < OPGAVEN; opgave++) {
            raced.add(race(zuid.propose("Een koele wijk")));
        }

        // Then
        assertThat(raced).allSatisfy(race -> {
            var withdrawn = race.withdrawn().status() == 200;
            assertThat(race.added().status() == 201).isNotEqualTo(withdrawn);
            assertThat((withdrawn ? race.added() : race.withdrawn()).problem())
                    .isEqualTo(withdrawn ? "opgave-withdrawn" : "opgave-has-measure");
            assertThat(zuid.get(HOUSING, "/opgaven/" + race.opgave()).textAt("/status"))
                    .isEqualTo(withdrawn ? "withdrawn" : "proposed");
            assertThat(zuid.get(HOUSING, "/measures?opgave=" + race.opgave()).items())
                    .hasSize(withdrawn ? 0 : 1);
        });
    }

    private Raced race(UUID opgave) throws Exception {
        var start = new CyclicBarrier(2);
        var answers = AtOnce.each(2, number -> {
            start.await();
            return number == MEASURE ? add(opgave) : withdraw(opgave);
        });
        return new Raced(opgave, answers.getFirst(), answers.getLast());
    }

    private Answer add(UUID opgave) {
        return zuid.post(HOUSING, "/opgaven/" + opgave + "/measures", """
            {"title": "Bomen langs de straat", "description": "Schaduw op het zuiden.", "level": "wijk",
             "contributions": [], "executors": ["party"]}
            """);
    }

    private Answer withdraw(UUID opgave) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/withdrawal", Map.of("reason", "Niet nodig"));
    }
}
