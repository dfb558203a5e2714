// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the screens of an opgave list. */
@ExtendWith(RunningOpgaven.class)
class FilterHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);

    @Test
    void the_money_of_an_opgave_and_of_a_measure_is_what_is_promised_to_them() {
        // Given
        var opgave = zuid.propose("Groen in de straat");
        var measure = purse.measure(opgave);
        var mandate = purse.mandate(HOUSING, 500_000_00L);
        purse.need(opgave, measure, 100_00);
        var line = purse.cover(HOUSING, mandate, 100_00);
        purse.cover(HOUSING, mandate, 200_00);

        // When
        Purse.done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 100_00)));

        // Then
        assertThat(lines("?opgave=" + opgave)).containsExactly(line.toString());
        assertThat(lines("?measure=" + measure)).containsExactly(line.toString());
        assertThat(lines("?opgave=" + UUID.randomUUID())).isEmpty();
        assertThat(lines("")).hasSize(2);
    }

    @Test
    void opgaven_are_listed_by_who_proposed_them_and_by_who_is_in_its_place() {
        // Given
        var opgave = zuid.propose("Groen in de straat");
        zuid.succeed(MUNICIPALITY, GRID, PartyKind.MUNICIPALITY);

        // When
        var found = zuid.get(HOUSING, "/opgaven?organisation=" + GRID);

        // Then
        assertThat(found.texts("/items", "/id")).containsExactly(opgave.toString());
        assertThat(zuid.get(HOUSING, "/opgaven?organisation=" + HOUSING).items())
                .isEmpty();
    }

    private List<String> lines(String query) {
        return zuid.get(HOUSING, "/budget-lines" + query).texts("/items", "/line");
    }
}
