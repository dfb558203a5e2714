// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Answer;
import nl.wijkakkoord.localstack.story.Memory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is done for an opgave, by whom, and what the market is asked. */
@OverHttp
class MeasureTest {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final String WRITER = "corporatie-medewerker";
    private static final String READER = "gemeente-projectleider";
    private static final String OPGAVE = "/opgaven/v1/opgaven/{opgave}";
    private static final String MEASURES = "/opgaven/v1/measures/";

    @Test
    @Tag("row-2-04")
    void an_opgave_is_not_elaborated_while_a_measure_has_no_responsible_party(Stack stack) {
        // Given
        var memory = stack.tell("two-parties.yml", "ambition-adopted.yml", "opgaven-chosen.yml", "objective-set.yml");
        stack.goOn(memory, "measures.yml");
        take(stack, memory, "trees", "bench", "facade");

        // When
        var refused = post(stack, memory, OPGAVE + "/elaboration", null);

        // Then
        var opgave = read(stack, memory, OPGAVE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("nobody-responsible");
        assertThat(refused.json().path("detail").asString()).contains("Materialen terug in de wijk");
        assertThat(opgave.path("status").asString()).isEqualTo("chosen");
        take(stack, memory, "materials");
        assertThat(read(stack, memory, OPGAVE).path("missing").findValuesAsString("code"))
                .containsExactly("no-financing-plan");
        assertThat(read(stack, memory, MEASURES + "{materials}").path("responsible"))
                .isEqualTo(memory.get("housing-association"));
    }

    @Test
    @Tag("row-2-10")
    void a_measure_that_was_picked_from_the_catalogue_keeps_its_source_whatever_becomes_of_its_words(Stack stack) {
        // Given
        var memory = measures(stack);
        var entry = read(stack, memory, "/opgaven/v1/measure-catalogue")
                .path("measures")
                .valueStream()
                .filter(each -> each.path("entry").asString().equals("losmaakbaar-uitvoeren"))
                .findAny()
                .orElseThrow();

        // When
        post(stack, memory, MEASURES + "{facade}/responsibility", null);

        // Then
        var measure = read(stack, memory, MEASURES + "{facade}");
        assertThat(measure.path("title")).isEqualTo(entry.path("title"));
        assertThat(measure.at("/source/entry").asString()).isEqualTo("losmaakbaar-uitvoeren");
        assertThat(measure.at("/source/source")).isEqualTo(entry.path("source"));
        assertThat(measure.at("/source/version").asInt()).isEqualTo(1);
        assertThat(read(stack, memory, MEASURES + "{trees}").has("source")).isFalse();
    }

    @Test
    @Tag("row-2-12")
    void a_measure_that_helps_no_objective_is_reported(Stack stack) {
        // Given
        var memory = measures(stack);

        // When
        var reported = findings(stack, memory, "helps-no-objective");

        // Then
        assertThat(reported)
                .singleElement()
                .extracting(finding -> finding.path("measure"))
                .isEqualTo(memory.get("bench"));
        assertThat(read(stack, memory, MEASURES + "{trees}")
                        .at("/contributions/0/objective")
                        .asString())
                .isEqualTo("schaduw-op-straat");
    }

    @Test
    @Tag("row-2-15")
    void a_role_that_is_needed_is_visible_as_open_until_somebody_fills_it(Stack stack) {
        // Given
        var memory = measures(stack);
        var open = findings(stack, memory, "role-open");

        // When
        post(stack, memory, MEASURES + "{trees}/role-fillings", """
            {"role": "leermeester", "organisation": "%s"}
            """.formatted(memory.text("{municipality}")));

        // Then
        var role = read(stack, memory, MEASURES + "{trees}").at("/roles/0");
        assertThat(open).extracting(finding -> finding.path("about").asString()).containsExactly("leermeester");
        assertThat(read(stack, memory, MEASURES + "{trees}?version=1")
                        .at("/roles/0/open")
                        .asBoolean())
                .isTrue();
        assertThat(role.path("open").asBoolean()).isFalse();
        assertThat(role.path("filledBy")).isEqualTo(memory.get("municipality"));
        assertThat(findings(stack, memory, "role-open")).isEmpty();
    }

    @Test
    @Tag("row-2-17")
    void an_action_of_a_phase_is_shown_as_overdue_once_its_day_is_past(Stack stack) {
        // Given
        var memory = measures(stack);
        var today = LocalDate.ofInstant(stack.clock().instant(), DUTCH);
        post(stack, memory, MEASURES + "{trees}/actions", """
            {"name": "bomen-bestellen", "phase": "voorbereiding", "text": "Bomen bestellen", "owner": "%s", "due": "%s"}
            """.formatted(memory.text("{housing-association}"), today));
        var planned = actions(stack, memory, "phase=voorbereiding");
        var overdue = actions(stack, memory, "overdue=true");

        // When
        stack.clock().forward(untilAfter(today, stack.clock().instant()));

        // Then
        assertThat(overdue).isEmpty();
        assertThat(planned).singleElement().satisfies(action -> {
            assertThat(action.path("owner")).isEqualTo(memory.get("housing-association"));
            assertThat(action.path("due").asString()).isEqualTo(today.toString());
        });
        assertThat(actions(stack, memory, "overdue=true"))
                .extracting(action -> action.path("name").asString())
                .containsExactly("bomen-bestellen");
        assertThat(findings(stack, memory, "action-overdue")).hasSize(1);
        post(stack, memory, MEASURES + "{trees}/action-completions", "{\"action\": \"bomen-bestellen\"}");
        assertThat(actions(stack, memory, "overdue=true")).isEmpty();
    }

    @Test
    @Tag("row-2-18")
    void each_external_measure_has_a_request_and_those_without_are_reported(Stack stack) {
        // Given
        var memory = measures(stack);
        var without = findings(stack, memory, "no-request");

        // When
        ask(stack, memory, "facade", "tender");
        ask(stack, memory, "materials", "separate");

        // Then
        assertThat(without)
                .extracting(finding -> finding.path("measure"))
                .containsExactlyInAnyOrder(memory.get("facade"), memory.get("materials"));
        assertThat(findings(stack, memory, "no-request")).isEmpty();
        assertThat(items(stack, memory, "measures?request={tender}"))
                .extracting(item -> item.path("id"))
                .containsExactly(memory.get("facade"));
        assertThat(read(stack, memory, "/opgaven/v1/requests/{tender}")
                        .path("approach")
                        .asString())
                .isEqualTo("Aanbesteding in twee rondes");
    }

    @Test
    @Tag("row-2-20")
    void a_measure_that_is_not_done_to_buildings_gets_a_request_of_its_own(Stack stack) {
        // Given
        var memory = measures(stack);

        // When
        var inTender = ask(stack, memory, "materials", "tender");
        var apart = ask(stack, memory, "materials", "separate");

        // Then
        assertThat(inTender.problem()).isEqualTo("not-for-building-tender");
        assertThat(apart.status()).isEqualTo(200);
        assertThat(read(stack, memory, MEASURES + "{materials}").path("request"))
                .isEqualTo(memory.get("separate"));
    }

    @Test
    @Tag("row-2-28")
    void measures_are_found_by_how_circular_they_are(Stack stack) {
        // Given
        var memory = measures(stack);

        // When
        var detachable = items(stack, memory, "measures?circularity=losmaakbaar");

        // Then
        assertThat(detachable).extracting(item -> item.path("id")).containsExactly(memory.get("facade"));
        assertThat(items(stack, memory, "measures?circularity=hergebruik"))
                .extracting(item -> item.path("id"))
                .containsExactly(memory.get("materials"));
        assertThat(items(stack, memory, "measures?circularity=biobased")).isEmpty();
    }

    private static Memory measures(Stack stack) {
        return stack.tell("two-parties.yml", "opgave-proposed.yml", "measures.yml");
    }

    /** Less than a day, as the clock of the stack asks. */
    private static Duration untilAfter(LocalDate today, Instant now) {
        return Duration.between(now, today.plusDays(1).atStartOfDay(DUTCH).toInstant());
    }

    private static void take(Stack stack, Memory memory, String... measures) {
        for (var measure : measures) {
            assertThat(post(stack, memory, MEASURES + "{" + measure + "}/responsibility", null)
                            .status())
                    .isEqualTo(200);
        }
    }

    private static Answer ask(Stack stack, Memory memory, String measure, String request) {
        return post(
                stack,
                memory,
                MEASURES + "{" + measure + "}/requests",
                memory.text("{\"request\": \"{" + request + "}\"}"));
    }

    private static List<JsonNode> findings(Stack stack, Memory memory, String finding) {
        return list(read(stack, memory, OPGAVE + "/measure-findings?finding=" + finding));
    }

    private static List<JsonNode> actions(Stack stack, Memory memory, String query) {
        return items(stack, memory, "measure-actions?" + query);
    }

    private static List<JsonNode> items(Stack stack, Memory memory, String path) {
        return list(read(stack, memory, "/opgaven/v1/wijkaanpakken/{wijkaanpak}/" + path));
    }

    private static List<JsonNode> list(JsonNode page) {
        return page.required("items").valueStream().toList();
    }

    private static Answer post(Stack stack, Memory memory, String path, String body) {
        var content = body == null ? null : Json.MAPPER.readTree(body);
        return stack.caller().post(memory.text(path), stack.tokens().of(WRITER), content);
    }

    private static JsonNode read(Stack stack, Memory memory, String path) {
        var answer = stack.get(READER, memory.text(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }
}
