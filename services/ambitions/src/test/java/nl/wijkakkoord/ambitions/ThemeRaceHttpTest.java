// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.RequestBodies.ambition;
import static nl.wijkakkoord.ambitions.RequestBodies.homesOffGas;
import static nl.wijkakkoord.ambitions.RequestBodies.objective;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import nl.wijkakkoord.platform.testing.AtOnce;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two parties, one real PostgreSQL: one takes its theme back while the other states an ambition that has it. */
@ExtendWith(RunningAmbitions.class)
class ThemeRaceHttpTest {
    private static final int THEMES = 20;
    private static final int STATES = 0;

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void of_a_theme_that_is_taken_back_while_an_ambition_comes_to_have_it_one_of_both_happens() throws Exception {
        // When
        var raced = new ArrayList<List<Answer>>();
        for (var number = 0; number < THEMES; number++) {
            raced.add(race("werk-" + number));
        }

        // Then
        assertThat(raced).allSatisfy(race -> {
            var stated = race.getFirst();
            var withdrawn = race.getLast();
            assertThat(stated.status() == 201).isNotEqualTo(withdrawn.status() == 200);
            assertThat((stated.status() == 201 ? withdrawn : stated).problem())
                    .isEqualTo(stated.status() == 201 ? "theme-in-use" : "objective-of-unknown-theme");
        });
    }

    private List<Answer> race(String theme) throws Exception {
        zuid.post(HOUSING, "/themes", Map.of("theme", theme, "title", "Werk", "description", "Werk in de wijk"));
        var start = new CyclicBarrier(2);
        return AtOnce.each(2, number -> {
            start.await();
            return number == STATES ? state(theme) : withdraw(theme);
        });
    }

    private Answer state(String theme) {
        var jobs = ambition(objective("banen", theme, List.of(), homesOffGas("200")));
        return zuid.post(MUNICIPALITY, "/own-ambitions", Map.of("scope", "wijk", "ambition", jobs));
    }

    private Answer withdraw(String theme) {
        return zuid.post(HOUSING, "/theme-withdrawals", Map.of("theme", theme, "reason", "Dubbel"));
    }
}
