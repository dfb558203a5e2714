// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkakkoord.localstack.story.Answer;
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
        var told = chosenWithMeasures(stack);
        take(told, "trees", "bench", "facade");

        // When
        var refused = told.post(WRITER, OPGAVE + "/elaboration", null);

        // Then
        var opgave = told.read(READER, OPGAVE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("nobody-responsible");
        assertThat(refused.json().path("detail").asString()).contains("Materialen terug in de wijk");
        assertThat(opgave.path("status").asString()).isEqualTo("chosen");
    }

    @Test
    @Tag("row-2-04")
    void an_opgave_of_which_each_measure_has_a_responsible_party_lacks_only_its_financing_plan(Stack stack) {
        // Given
        var told = chosenWithMeasures(stack);

        // When
        take(told, "trees", "bench", "facade", "materials");

        // Then
        assertThat(told.read(READER, OPGAVE).path("missing").findValuesAsString("code"))
                .containsExactly("no-financing-plan");
        assertThat(told.read(READER, MEASURES + "{materials}").path("responsible"))
                .isEqualTo(told.known("housing-association"));
    }

    @Test
    @Tag("row-2-10")
    void a_measure_that_was_picked_from_the_catalogue_keeps_its_source_whatever_becomes_of_its_words(Stack stack) {
        // Given
        var told = measures(stack);
        var entry = told.read(READER, "/opgaven/v1/measure-catalogue")
                .path("measures")
                .valueStream()
                .filter(each -> each.path("entry").asString().equals("losmaakbaar-uitvoeren"))
                .findAny()
                .orElseThrow();

        // When
        told.post(WRITER, MEASURES + "{facade}/responsibility", null);

        // Then
        var measure = told.read(READER, MEASURES + "{facade}");
        assertThat(measure.path("title")).isEqualTo(entry.path("title"));
        assertThat(measure.at("/source/entry").asString()).isEqualTo("losmaakbaar-uitvoeren");
        assertThat(measure.at("/source/source")).isEqualTo(entry.path("source"));
        assertThat(measure.at("/source/version").asInt()).isEqualTo(1);
        assertThat(told.read(READER, MEASURES + "{trees}").has("source")).isFalse();
    }

    @Test
    @Tag("row-2-12")
    void a_measure_that_helps_no_objective_is_reported(Stack stack) {
        // Given
        var told = measures(stack);

        // When
        var reported = findings(told, "helps-no-objective");

        // Then
        assertThat(reported)
                .singleElement()
                .extracting(finding -> finding.path("measure"))
                .isEqualTo(told.known("bench"));
        assertThat(told.read(READER, MEASURES + "{trees}")
                        .at("/contributions/0/objective")
                        .asString())
                .isEqualTo("schaduw-op-straat");
    }

    @Test
    @Tag("row-2-15")
    void a_role_that_is_needed_is_visible_as_open_until_somebody_fills_it(Stack stack) {
        // Given
        var told = measures(stack);
        var open = findings(told, "role-open");

        // When
        told.post(WRITER, MEASURES + "{trees}/role-fillings", """
            {"role": "leermeester", "organisation": "%s"}
            """.formatted(told.text("{municipality}")));

        // Then
        var role = told.read(READER, MEASURES + "{trees}").at("/roles/0");
        assertThat(open).extracting(finding -> finding.path("about").asString()).containsExactly("leermeester");
        assertThat(told.read(READER, MEASURES + "{trees}?version=1")
                        .at("/roles/0/open")
                        .asBoolean())
                .isTrue();
        assertThat(role.path("open").asBoolean()).isFalse();
        assertThat(role.path("filledBy")).isEqualTo(told.known("municipality"));
        assertThat(findings(told, "role-open")).isEmpty();
    }

    @Test
    @Tag("row-2-17")
    void an_action_of_a_phase_is_shown_as_overdue_once_its_day_is_past(Stack stack) {
        // Given
        var told = measures(stack);
        var today = LocalDate.ofInstant(stack.clock().instant(), DUTCH);
        plan(told, today);
        var planned = actions(told, "phase=voorbereiding");
        var overdue = actions(told, "overdue=true");

        // When
        stack.clock().forward(untilAfter(today, stack.clock().instant()));

        // Then
        assertThat(overdue).isEmpty();
        assertThat(planned).singleElement().satisfies(action -> {
            assertThat(action.path("owner")).isEqualTo(told.known("housing-association"));
            assertThat(action.path("due").asString()).isEqualTo(today.toString());
        });
        assertThat(actions(told, "overdue=true"))
                .extracting(action -> action.path("name").asString())
                .containsExactly("bomen-bestellen");
        assertThat(findings(told, "action-overdue")).hasSize(1);
    }

    @Test
    void an_action_that_is_done_is_not_overdue_any_more(Stack stack) {
        // Given
        var told = measures(stack);
        plan(told, LocalDate.ofInstant(stack.clock().instant(), DUTCH).minusDays(1));
        var overdue = actions(told, "overdue=true");

        // When
        told.post(WRITER, MEASURES + "{trees}/action-completions", "{\"action\": \"bomen-bestellen\"}");

        // Then
        assertThat(overdue).hasSize(1);
        assertThat(actions(told, "overdue=true")).isEmpty();
    }

    @Test
    @Tag("row-2-18")
    void each_external_measure_has_a_request_and_those_without_are_reported(Stack stack) {
        // Given
        var told = measures(stack);
        var without = findings(told, "no-request");

        // When
        ask(told, "facade", "tender");
        ask(told, "materials", "separate");

        // Then
        assertThat(without)
                .extracting(finding -> finding.path("measure"))
                .containsExactlyInAnyOrder(told.known("facade"), told.known("materials"));
        assertThat(findings(told, "no-request")).isEmpty();
        assertThat(items(told, "measures?request={tender}"))
                .extracting(item -> item.path("id"))
                .containsExactly(told.known("facade"));
        assertThat(told.read(READER, "/opgaven/v1/requests/{tender}")
                        .path("approach")
                        .asString())
                .isEqualTo("Aanbesteding in twee rondes");
    }

    @Test
    @Tag("row-2-20")
    void a_measure_that_is_not_done_to_buildings_gets_a_request_of_its_own(Stack stack) {
        // Given
        var told = measures(stack);

        // When
        var inTender = ask(told, "materials", "tender");
        var apart = ask(told, "materials", "separate");

        // Then
        assertThat(inTender.problem()).isEqualTo("not-for-building-tender");
        assertThat(apart.status()).isEqualTo(200);
        assertThat(told.read(READER, MEASURES + "{materials}").path("request")).isEqualTo(told.known("separate"));
    }

    @Test
    @Tag("row-2-28")
    void measures_are_found_by_how_circular_they_are(Stack stack) {
        // Given
        var told = measures(stack);

        // When
        var detachable = items(told, "measures?circularity=losmaakbaar");

        // Then
        assertThat(detachable).extracting(item -> item.path("id")).containsExactly(told.known("facade"));
        assertThat(items(told, "measures?circularity=hergebruik"))
                .extracting(item -> item.path("id"))
                .containsExactly(told.known("materials"));
        assertThat(items(told, "measures?circularity=biobased")).isEmpty();
    }

    private static Told measures(Stack stack) {
        return stack.tell("two-parties.yml", "opgave-proposed.yml", "measures.yml");
    }

    private static Told chosenWithMeasures(Stack stack) {
        return stack.tell(
                "two-parties.yml", "ambition-adopted.yml", "opgaven-chosen.yml", "objective-set.yml", "measures.yml");
    }

    private static void plan(Told told, LocalDate due) {
        told.post(WRITER, MEASURES + "{trees}/actions", """
            {"name": "bomen-bestellen", "phase": "voorbereiding", "text": "Bomen bestellen", "owner": "%s", "due": "%s"}
            """.formatted(told.text("{housing-association}"), due));
    }

    /** Less than a day, as the clock of the stack asks. */
    private static Duration untilAfter(LocalDate today, Instant now) {
        return Duration.between(now, today.plusDays(1).atStartOfDay(DUTCH).toInstant());
    }

    private static void take(Told told, String... measures) {
        for (var measure : measures) {
            assertThat(told.post(WRITER, MEASURES + "{" + measure + "}/responsibility", null)
                            .status())
                    .isEqualTo(200);
        }
    }

    private static Answer ask(Told told, String measure, String request) {
        return told.post(
                WRITER, MEASURES + "{" + measure + "}/requests", told.text("{\"request\": \"{" + request + "}\"}"));
    }

    private static List<JsonNode> findings(Told told, String finding) {
        return list(told.read(READER, OPGAVE + "/measure-findings?finding=" + finding));
    }

    private static List<JsonNode> actions(Told told, String query) {
        return items(told, "measure-actions?" + query);
    }

    private static List<JsonNode> items(Told told, String path) {
        return list(told.read(READER, "/opgaven/v1/wijkaanpakken/{wijkaanpak}/" + path));
    }

    private static List<JsonNode> list(JsonNode page) {
        return page.required("items").valueStream().toList();
    }
}
