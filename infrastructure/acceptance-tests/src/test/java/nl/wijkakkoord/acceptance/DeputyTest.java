// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two absent people, two deputies, one document. */
@OverHttp
class DeputyTest {
    private static final String ROUND = "/decisions/v1/rounds/{deputyRound}";
    private static final Map<String, String> PRINCIPALS =
            Map.of("gemeente-projectleider", "gemeente-wethouder", "corporatie-medewerker", "corporatie-directeur");

    @ParameterizedTest
    @ValueSource(
            strings = {"gemeente-projectleider corporatie-medewerker", "corporatie-medewerker gemeente-projectleider"})
    void each_position_names_its_own_principal_submandate_mandate_and_who_acted_in_either_order(
            String order, Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "auditor-appointed.yml", "deputies.yml");
        var deputies = List.of(order.split(" "));

        // When
        deputies.forEach(deputy -> agree(told, deputy));

        // Then
        told.post("gemeente-projectleider", ROUND + "/closing", null);
        await().until(() -> agreement(told).path("state").asString().equals("agreed"));
        assertThat(agreement(told).path("positions")).hasSize(2);
        for (var deputy : deputies) {
            var position = positionOf(told, deputy);
            var principal = PRINCIPALS.get(deputy);
            assertThat(position.at("/mandate/mandate")).isEqualTo(told.known(deputy + ".submandate"));
            assertThat(position.at("/mandate/under/mandate")).isEqualTo(told.known(principal + ".allowing"));
            assertThat(position.at("/mandate/under/principal")).isEqualTo(told.known(principal + ".member"));
            assertThat(position.path("flags")).isEmpty();
        }
    }

    @Test
    void a_deputy_whose_principal_lost_the_mandate_acts_no_more_and_what_he_did_unheard_is_flagged(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "auditor-appointed.yml", "deputies.yml");
        agree(told, "gemeente-projectleider");

        // When
        told.post(
                "gemeente-projectleider",
                "/stakeholders/v1/mandates/{gemeente-wethouder.allowing}/withdrawal",
                Map.of("from", "2025-01-02", "reason", "Portefeuille overgedragen"));

        // Then
        await().ignoreExceptions()
                .until(() ->
                        positionOf(told, "gemeente-projectleider").path("flags").size() == 1);
        assertThat(positionOf(told, "gemeente-projectleider").at("/flags/0").asString())
                .isEqualTo("beneath-mandate-withdrawn-before");
        await().until(() -> agree(told, "gemeente-projectleider").equals("mandate-withdrawn"));
    }

    private static String agree(Told told, String deputy) {
        var body = Map.of("digest", "{deputyDigest}", "stance", "agrees", "mandate", "{" + deputy + ".submandate}");
        var answer = told.post(deputy, ROUND + "/positions", body);
        return answer.status() == 200 ? "" : answer.problem();
    }

    private static JsonNode positionOf(Told told, String deputy) {
        return agreement(told)
                .path("positions")
                .valueStream()
                .filter(position -> position.path("member").equals(told.known(deputy + ".member")))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode agreement(Told told) {
        return told.read("provincie-auditor", "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements")
                .path("agreements")
                .valueStream()
                .filter(agreement -> agreement.path("round").equals(told.known("deputyRound")))
                .findFirst()
                .orElseThrow();
    }
}
