// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Wording.minimum;
import static nl.wijkakkoord.opgaven.Wording.objective;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningOpgaven.class)
class LegalMinimumHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID opgave = zuid.propose("Een koele wijk");
    private final String minimum = "/legal-minimums/"
            + zuid.post(HOUSING, "/legal-minimums", minimum("60", "2026")).id();

    @Test
    void what_was_recorded_with_a_wrong_first_day_holds_on_no_day_any_more() {
        // Given
        var before = set("50");

        // When
        var corrected = correct(1, minimum("60", "2031"));

        // Then
        assertThat(before.problem()).isEqualTo("below-legal-minimum");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(set("50").status()).isEqualTo(200);
        assertThat(validOn("2026-06-01").items()).isEmpty();
        assertThat(validOn("2030-12-31").items()).isEmpty();
        assertThat(validOn("2031-01-01").at("/items/0/number").asInt()).isEqualTo(2);
        assertThat(zuid.get(HOUSING, "/legal-minimums").items()).hasSize(1);
    }

    @Test
    void what_was_recorded_wrongly_stays_readable_and_says_what_took_its_place() {
        // When
        correct(1, minimum("60", "2031"));

        // Then
        var versions = zuid.get(HOUSING, minimum).at("/versions");
        assertThat(versions.findValuesAsString("validFrom")).containsExactly("2026-01-01", "2031-01-01");
        assertThat(versions.at("/0/corrects").isMissingNode()).isTrue();
        assertThat(versions.at("/1/corrects").asInt()).isEqualTo(1);
    }

    @Test
    void a_correction_of_what_law_asked_first_leaves_what_it_asks_later() {
        // Given
        zuid.post(MUNICIPALITY, minimum + "/versions", minimum("40", "2028"));

        // When
        var corrected = correct(1, minimum("70", "2027"));

        // Then
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(validOn("2026-06-01").items()).isEmpty();
        assertThat(validOn("2027-06-01").textAt("/items/0/value")).isEqualTo("70");
        assertThat(validOn("2028-06-01").textAt("/items/0/value")).isEqualTo("40");
    }

    @Test
    void what_was_corrected_or_never_recorded_is_not_corrected() {
        // Given
        correct(1, minimum("60", "2031"));

        // When
        var refused = List.of(correct(1, minimum("60", "2032")), correct(3, minimum("60", "2032")));

        // Then
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("corrects-no-version");
        });
        assertThat(zuid.get(HOUSING, minimum).at("/versions")).hasSize(2);
    }

    @Test
    void what_was_recorded_by_mistake_holds_on_no_day_any_more_and_stays_readable() {
        // Given
        var before = set("50");

        // When
        var withdrawn = withdraw();

        // Then
        assertThat(before.problem()).isEqualTo("below-legal-minimum");
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(set("50").status()).isEqualTo(200);
        assertThat(validOn("2026-06-01").items()).isEmpty();
        assertThat(zuid.get(HOUSING, "/legal-minimums").items().findValuesAsString("withdrawn"))
                .containsExactly("true");
        assertThat(zuid.get(HOUSING, minimum).at("/versions")).hasSize(1);
        assertThat(zuid.get(HOUSING, minimum).textAt("/withdrawnBecause")).isEqualTo("Van een andere gemeente");
        assertThat(withdraw().problem()).isEqualTo("minimum-withdrawn");
    }

    private Answer withdraw() {
        return zuid.post(MUNICIPALITY, minimum + "/withdrawal", Map.of("reason", "Van een andere gemeente"));
    }

    private Answer set(String target) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", objective("schaduw", target));
    }

    private Answer correct(int version, Map<String, Object> content) {
        var body = new HashMap<>(content);
        body.put("corrects", version);
        return zuid.post(HOUSING, minimum + "/versions", body);
    }

    private Answer validOn(String day) {
        return zuid.get(HOUSING, "/legal-minimums?validOn=" + day);
    }
}
