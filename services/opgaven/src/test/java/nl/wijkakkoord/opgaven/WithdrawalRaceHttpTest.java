// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import nl.wijkakkoord.platform.testing.AtOnce;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two parties, one real PostgreSQL: one takes its opgave back while the other makes something that rests on it. */
@ExtendWith(RunningOpgaven.class)
class WithdrawalRaceHttpTest {
    private static final int OPGAVEN = 40;
    private static final int MADE = 0;

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    private record Raced(UUID opgave, Answer made, Answer withdrawn) {}

    @Test
    void of_an_opgave_that_is_taken_back_while_a_measure_is_added_one_of_both_happens() throws Exception {
        // When
        var raced = new ArrayList<Raced>();
        for (var number = 0; number < OPGAVEN; number++) {
            var opgave = zuid.propose("Een koele wijk");
            raced.add(race(opgave, () -> add(opgave)));
        }

        // Then
        assertThat(raced).allSatisfy(race -> {
            assertOneOfBoth(race, "opgave-has-measure");
            assertThat(zuid.get(HOUSING, "/measures?opgave=" + race.opgave()).items())
                    .hasSize(race.withdrawn().status() == 200 ? 0 : 1);
        });
    }

    @Test
    void of_an_opgave_that_is_taken_back_while_a_choice_names_it_one_of_both_happens() throws Exception {
        // When
        var raced = new ArrayList<Raced>();
        for (var number = 0; number < OPGAVEN; number++) {
            var opgave = zuid.propose("Een koele wijk");
            raced.add(race(opgave, () -> choose(opgave)));
        }

        // Then
        assertThat(raced).allSatisfy(race -> assertOneOfBoth(race, "opgave-before-the-parties"));
    }

    @Test
    void to_an_opgave_that_is_taken_back_with_its_measure_no_money_is_promised_at_the_same_time() throws Exception {
        // Given
        var purse = new Purse(zuid);
        var mandate = purse.mandate(HOUSING, null);

        // When
        var raced = new ArrayList<Raced>();
        for (var number = 0; number < OPGAVEN; number++) {
            var opgave = zuid.propose("Een koele wijk");
            var measure = purse.measure(opgave);
            purse.need(opgave, measure, 100_00);
            var line = purse.cover(HOUSING, mandate, 100_00);
            raced.add(race(
                    opgave, () -> purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 100_00)), () -> {
                        purse.withdraw(measure);
                        return withdraw(opgave);
                    }));
        }

        // Then
        assertThat(raced).allSatisfy(race -> {
            var withdrawn = race.withdrawn().status() == 200;
            assertThat(race.made().status() == 201).isNotEqualTo(withdrawn);
            assertThat((withdrawn ? race.made() : race.withdrawn()).problem())
                    .isEqualTo(withdrawn ? "no-need-stated" : "opgave-has-money");
        });
    }

    private void assertOneOfBoth(Raced race, String resting) {
        var withdrawn = race.withdrawn().status() == 200;
        assertThat(race.made().status() == 201).isNotEqualTo(withdrawn);
        assertThat((withdrawn ? race.made() : race.withdrawn()).problem())
                .isEqualTo(withdrawn ? "opgave-withdrawn" : resting);
        assertThat(zuid.get(HOUSING, "/opgaven/" + race.opgave()).textAt("/status"))
                .isEqualTo(withdrawn ? "withdrawn" : "proposed");
    }

    private Raced race(UUID opgave, Supplier<Answer> make) throws Exception {
        return race(opgave, make, () -> withdraw(opgave));
    }

    private static Raced race(UUID opgave, Supplier<Answer> make, Supplier<Answer> withdraw) throws Exception {
        var start = new CyclicBarrier(2);
        var answers = AtOnce.each(2, number -> {
            start.await();
            return number == MADE ? make.get() : withdraw.get();
        });
        return new Raced(opgave, answers.getFirst(), answers.getLast());
    }

    private Answer add(UUID opgave) {
        return zuid.post(HOUSING, "/opgaven/" + opgave + "/measures", """
            {"title": "Bomen langs de straat", "description": "Schaduw op het zuiden.", "level": "wijk",
             "contributions": [], "executors": ["party"]}
            """);
    }

    private Answer choose(UUID opgave) {
        return zuid.post(
                HOUSING,
                "/choices",
                Map.of("title", "Te verbinden opgaven", "opgaven", List.of(Map.of("opgave", opgave, "chosen", true))));
    }

    private Answer withdraw(UUID opgave) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/withdrawal", Map.of("reason", "Niet nodig"));
    }
}
