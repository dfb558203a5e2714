// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An opgave is elaborated as long as it has what it was elaborated with. */
@ExtendWith(RunningOpgaven.class)
class ElaborationHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Een koele wijk");
    private UUID measure;

    @BeforeEach
    void it_is_elaborated() {
        zuid.take(opgave);
        done(zuid.post(HOUSING, "/opgaven/" + opgave + "/objectives", Wording.objective("schaduw", "30")));
        measure = purse.measure(opgave);
        responsible(measure);
        purse.need(opgave, measure, 100_00);
        elaborate();
        assertThat(status()).isEqualTo("elaborated");
    }

    @Test
    @Tag("row-2-06")
    void without_a_measure_it_is_not_elaborated_any_more() {
        // Given
        var other = purse.measure(opgave);
        responsible(other);
        purse.need(opgave, other, 100_00);
        elaborate();
        withdraw(other);
        var oneLeft = status();

        // When
        withdraw(measure);

        // Then
        assertThat(oneLeft).isEqualTo("elaborated");
        assertThat(status()).isEqualTo("chosen");
        assertThat(read().path("missing").findValuesAsString("code"))
                .containsExactly("no-measure", "no-financing-plan");
        assertThat(zuid.get(HOUSING, "/opgaven?status=chosen").items()).hasSize(1);
    }

    @Test
    @Tag("row-2-06")
    void with_a_measure_that_nobody_is_responsible_for_yet_it_is_not_elaborated_any_more() {
        // When
        purse.measure(opgave);

        // Then
        assertThat(status()).isEqualTo("chosen");
    }

    @Test
    void with_a_measure_that_nobody_is_responsible_for_any_more_it_is_not_elaborated_either() {
        // When
        layDown(measure);

        // Then
        assertThat(status()).isEqualTo("chosen");
    }

    @Test
    void once_somebody_is_responsible_again_it_is_elaborated_anew() {
        // Given
        layDown(measure);
        responsible(measure);

        // When
        elaborate();

        // Then
        assertThat(status()).isEqualTo("elaborated");
    }

    @Test
    void without_a_financing_plan_it_is_not_elaborated_any_more() {
        // Given
        var need = zuid.get(HOUSING, "/opgaven/" + opgave + "/financing-plan").textAt("/needs/0/need");

        // When
        done(zuid.post(
                HOUSING,
                "/opgaven/" + opgave + "/financing-needs/" + need + "/dropping",
                Map.of("reason", "Anders geraamd")));

        // Then
        assertThat(status()).isEqualTo("chosen");
    }

    @Test
    @Tag("row-2-06")
    void once_who_was_responsible_for_its_measure_has_left_it_is_not_elaborated_any_more() {
        // When
        zuid.leave(HOUSING);

        // Then
        await().until(() -> status().equals("chosen"));
        assertThat(read().path("missing").findValuesAsString("code")).containsExactly("nobody-responsible");
        assertThat(measure().has("responsible")).isFalse();
        assertThat(zuid.get(MUNICIPALITY, "/measures/" + measure + "?version=2").textAt("/responsible"))
                .isEqualTo(HOUSING.value());
    }

    @Test
    @Tag("row-2-06")
    void once_another_is_responsible_for_what_somebody_left_it_is_elaborated_anew() {
        // Given
        zuid.leave(HOUSING);
        await().until(() -> status().equals("chosen"));

        // When
        done(zuid.post(MUNICIPALITY, "/measures/" + measure + "/responsibility", null));
        done(zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/elaboration", null));

        // Then
        assertThat(status()).isEqualTo("elaborated");
        assertThat(measure().path("responsible").asString()).isEqualTo(MUNICIPALITY.value());
    }

    @Test
    @Tag("row-2-06")
    void whoever_announced_that_it_leaves_is_responsible_until_its_last_day() {
        // Given
        zuid.leave(HOUSING, DutchDay.of(now()).plusDays(30));

        // When
        var responsible = measure().path("responsible").asString();

        // Then
        assertThat(responsible).isEqualTo(HOUSING.value());
        assertThat(status()).isEqualTo("elaborated");
    }

    @Test
    @Tag("row-2-06")
    void an_opgave_that_the_parties_reject_and_take_up_again_is_elaborated_anew() {
        // Given
        zuid.decide(opgave, false, "Geen geld");
        var rejected = zuid.post(HOUSING, "/opgaven/" + opgave + "/elaboration", null);
        zuid.take(opgave);
        var taken = status();

        // When
        elaborate();

        // Then
        assertThat(rejected.problem()).isEqualTo("not-chosen");
        assertThat(taken).isEqualTo("chosen");
        assertThat(status()).isEqualTo("elaborated");
    }

    private JsonNode measure() {
        return zuid.get(MUNICIPALITY, "/measures/" + measure).json();
    }

    private void elaborate() {
        done(zuid.post(HOUSING, "/opgaven/" + opgave + "/elaboration", null));
    }

    private void responsible(UUID of) {
        done(zuid.post(HOUSING, "/measures/" + of + "/responsibility", null));
    }

    private void layDown(UUID of) {
        done(zuid.post(HOUSING, "/measures/" + of + "/responsibility-end", Map.of("reason", "Geen mensen")));
    }

    private void withdraw(UUID which) {
        done(zuid.post(MUNICIPALITY, "/measures/" + which + "/withdrawal", Map.of("reason", "Geen plek")));
    }

    private String status() {
        return read().path("status").asString();
    }

    private JsonNode read() {
        return zuid.get(MUNICIPALITY, "/opgaven/" + opgave).json();
    }
}
