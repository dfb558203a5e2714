// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningOpgaven.class)
class EstimateHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID opgave = zuid.propose("Een koele wijk");
    private final Purse purse = new Purse(zuid);

    @Test
    void what_measures_cost_and_bring_is_summed_exactly_per_party_and_per_measure() {
        // Given
        var trees = purse.measure(opgave);
        var square = purse.measure(opgave);
        estimate(trees, MUNICIPALITY, "cost", 333_333_333_333L);
        estimate(trees, HOUSING, "cost", 666_666_666_667L);
        var other = estimate(square, HOUSING, "cost", 1);
        estimate(square, HOUSING, "avoided-cost", 5);
        var then = sums();

        // When
        var withdrawn = zuid.post(HOUSING, "/estimates/" + other + "/withdrawal", Map.of("reason", "Dubbel"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(expected(then.path("total"), "kind", "cost")).isEqualTo(1_000_000_000_001L);
        assertThat(expected(then.path("byParty"), "party", HOUSING.value())).isEqualTo(666_666_666_668L);
        assertThat(expected(then.path("byMeasure"), "measure", trees.toString()))
                .isEqualTo(1_000_000_000_000L);
        assertThat(expected(sums().path("total"), "kind", "cost")).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void a_measure_that_is_withdrawn_costs_and_brings_nothing() {
        // Given
        var trees = purse.measure(opgave);
        estimate(trees, MUNICIPALITY, "cost", 333_333_333_333L);
        estimate(purse.measure(opgave), HOUSING, "avoided-cost", 5);

        // When
        zuid.post(HOUSING, "/measures/" + trees + "/withdrawal", Map.of("reason", "Geen plek"));

        // Then
        assertThat(sums().path("total").findValuesAsString("kind")).containsExactly("avoided-cost");
    }

    private UUID estimate(UUID measure, Object party, String kind, long cents) {
        var entered = zuid.post(MUNICIPALITY, "/measures/" + measure + "/estimates", """
            {"party": "%s", "kind": "%s", "frequency": "one-off", "text": "Bomen", "source": "Raming",
             "amount": {"low": 0, "expected": %s, "high": 1000000000000}}
            """.formatted(party, kind, cents));
        assertThat(entered.status()).isEqualTo(201);
        return entered.id();
    }

    private JsonNode sums() {
        return zuid.get(HOUSING, "/opgaven/" + opgave + "/estimate-sums").json();
    }

    private static long expected(JsonNode sums, String field, String value) {
        return sums.valueStream()
                .filter(sum -> sum.path("kind").asString().equals("cost"))
                .filter(sum -> sum.path(field).asString().equals(value))
                .findAny()
                .orElseThrow()
                .at("/amount/expected")
                .asLong();
    }
}
