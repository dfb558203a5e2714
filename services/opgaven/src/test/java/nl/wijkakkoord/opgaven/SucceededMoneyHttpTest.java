// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Example.STRANGER;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose money it is after a succession, in all that tells of it. */
@ExtendWith(RunningOpgaven.class)
class SucceededMoneyHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, 500_000_00L);

    @Test
    void every_sum_sheet_and_list_names_who_is_in_the_owners_place_and_the_past_names_who_was() {
        // Given
        var need = Map.of(
                "measure", measure, "phase", "uitvoering", "year", 2027, "amountCents", 400_000_00, "owner", HOUSING);
        done(zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/financing-needs", need));
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var before = now();
        await().until(() -> now().isAfter(before));

        // When
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);

        // Then
        assertThat(namedNow(line)).allSatisfy(named -> assertThat(named).containsOnly(STRANGER.value()));
        var past = "?asOf=" + before;
        assertThat(owners(past)).containsOnly(HOUSING.value());
        assertThat(needed(past)).containsOnly(HOUSING.value());
        assertThat(zuid.get(MUNICIPALITY, "/budget-lines/" + line + past).textAt("/owner"))
                .isEqualTo(HOUSING.value());
        assertThat(zuid.get(MUNICIPALITY, "/budget-lines/" + line + "?version=2")
                        .textAt("/owner"))
                .isEqualTo(HOUSING.value());
        assertThat(zuid.get(MUNICIPALITY, "/money.csv" + past).text()).contains("Partij " + HOUSING);
        assertThat(purse.read(line).path("enteredBy").asString()).isEqualTo(HOUSING.value());
    }

    @Test
    void money_out_of_the_cover_names_who_is_in_its_owners_place() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 100_000_00)));
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);

        // When
        zuid.leave(STRANGER);

        // Then
        var money = zuid.get(MUNICIPALITY, "/money");
        assertThat(money.texts("/outOfCover", "/owner")).containsExactly(STRANGER.value(), STRANGER.value());
        assertThat(money.texts("/outOfCover", "/kind")).containsOnly("departed");
    }

    /** Of everything that names it, by whom. */
    private List<List<String>> namedNow(UUID line) {
        var listed = zuid.get(MUNICIPALITY, "/budget-lines?owner=" + STRANGER);
        assertThat(listed.texts("/items", "/line")).containsExactly(line.toString());
        assertThat(zuid.get(MUNICIPALITY, "/money.csv").text())
                .contains(";Opvolger " + STRANGER)
                .doesNotContain("Partij " + HOUSING);
        assertThat(zuid.get(MUNICIPALITY, "/money.txt").text())
                .contains("- Opvolger " + STRANGER + ": nodig € 400.000,00; beschikbaar € 250.000,00;")
                .doesNotContain("Partij " + HOUSING);
        return List.of(
                owners(""),
                needed(""),
                listed.texts("/items", "/owner"),
                List.of(purse.read(line).path("owner").asString()));
    }

    private List<String> owners(String moment) {
        return zuid.get(MUNICIPALITY, "/money" + moment).texts("/perOwner", "/key");
    }

    private List<String> needed(String moment) {
        return zuid.get(MUNICIPALITY, "/opgaven/" + opgave + "/financing-plan" + moment)
                .texts("/needs", "/owner");
    }
}
