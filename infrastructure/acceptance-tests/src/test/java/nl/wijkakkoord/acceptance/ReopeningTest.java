// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class ReopeningTest {
    private static final String OLD = "/decisions/v1/rounds/{round}";
    private static final String DIRECTION = "/stakeholders/v1/directions/{direction}";
    private Told told;

    @BeforeEach
    void a_decision_of_two_parties_is_reopened(Stack stack) {
        told = stack.tell("two-parties.yml", "decision-reopened.yml");
    }

    @Test
    @Tag("row-4-21")
    void a_decision_is_reopened_by_motivated_request_under_the_rule_and_stays_until_the_new_one_supersedes_it() {
        // Given
        var decided = told.read("corporatie-directeur", OLD).path("outcome");
        var inForce = told.read("corporatie-directeur", DIRECTION).path("inForce");
        var request = told.read("gemeente-projectleider", "/decisions/v1/rounds/{requestRound}");

        // When
        told.goOn("decided-anew.yml");

        // Then
        assertThat(request.at("/terms/rule/kind").asString()).isEqualTo("unanimity");
        assertThat(inForce.asInt()).isEqualTo(1);
        var old = told.read("corporatie-directeur", OLD);
        assertThat(old.path("outcome")).isEqualTo(decided);
        assertThat(old.path("supersededBy")).isEqualTo(told.known("anew"));
        await().untilAsserted(() -> {
            assertThat(agreement("round").path("supersededBy")).isEqualTo(told.known("anew"));
            assertThat(agreement("anew").at("/reopens/round")).isEqualTo(told.known("round"));
        });
    }

    @Test
    void a_decision_that_is_not_agreed_to_anew_stays_in_force() {
        // Given
        told.put("anew", open().at("/id"));
        told.post(
                "corporatie-directeur",
                "/decisions/v1/rounds/{anew}/positions",
                Map.of(
                        "digest",
                        told.text("{digest}"),
                        "stance",
                        "objects",
                        "reason",
                        "Dit kan niet meer",
                        "mandate",
                        told.text("{corporatie-directeur.mandate}")));
        told.post(
                "gemeente-wethouder",
                "/decisions/v1/rounds/{anew}/positions",
                Map.of(
                        "digest", told.text("{digest}"),
                        "stance", "agrees",
                        "mandate", told.text("{gemeente-wethouder.mandate}")));

        // When
        told.post("gemeente-projectleider", "/decisions/v1/rounds/{anew}/closing", Map.of());

        // Then
        await().until(() -> agreement("anew").path("state").asString(), "not-agreed"::equals);
        assertThat(told.read("corporatie-directeur", DIRECTION).path("inForce").asInt())
                .isEqualTo(1);
        assertThat(told.read("corporatie-directeur", OLD).has("supersededBy")).isFalse();
    }

    @Test
    void until_a_round_decides_anew_opening_one_is_to_be_done() {
        // Given
        await().until(this::toDo, "Open een nieuwe ronde over wat is heropend: Richting"::equals);

        // When
        open();

        // Then
        await().until(() -> toDo() == null);
    }

    private JsonNode open() {
        var answer = told.post(
                "gemeente-projectleider",
                "/decisions/v1/wijkaanpakken/{wijkaanpak}/rounds",
                Map.of(
                        "alternatives",
                        new Object[] {
                            Map.of(
                                    "type",
                                    "direction",
                                    "id",
                                    told.text("{direction}"),
                                    "version",
                                    1,
                                    "digest",
                                    told.text("{digest}"))
                        },
                        "closesAt",
                        told.text("{inTwoWeeks}"),
                        "succeeds",
                        new String[] {told.text("{round}")},
                        "reopens",
                        told.text("{round}")));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode agreement(String round) {
        return told.read("corporatie-directeur", "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements")
                .path("agreements")
                .valueStream()
                .filter(each -> each.path("round").equals(told.known(round)))
                .findFirst()
                .orElseThrow();
    }

    /** What is to be done about the decision that was reopened, in words; null when nothing is. */
    private String toDo() {
        return told.items("corporatie-medewerker", "/overview/v1/to-do?wijkaanpak={wijkaanpak}")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals("decide-anew"))
                .map(each -> each.path("title").asString())
                .findFirst()
                .orElse(null);
    }
}
