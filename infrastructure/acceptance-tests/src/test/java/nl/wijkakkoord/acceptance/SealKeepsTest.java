// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Under seal nothing tells which way a party went. Of two rounds that differ only in that, all answers to another party, in
 * every form that there is, are the same to the byte but for what is given out anew each time: ids, digests, moments and the name.
 */
@OverHttp
class SealKeepsTest {
    private static final String READER = "gemeente-projectleider";
    private static final Set<String> KNOWN = Set.of("wijkaanpak", "round", "procedure", "direction");

    @Test
    void until_the_round_closes_no_answer_differs_by_which_way_a_party_went(Stack stack) {
        // Given
        var one = stack.tell("two-parties.yml", "rivals-under-seal.yml");
        var other = stack.tell("two-parties.yml", "rivals-under-seal.yml");
        say(one, Map.of("stance", "agrees", "ranking", List.of(List.of("{digestA}"), List.of("{digestB}"))));
        say(
                other,
                Map.of(
                        "stance", "objects",
                        "digest", "{digestA}",
                        "reason", "De woonlasten van onze huurders stijgen er te veel door"));

        // When
        var answers = answers(stack, one);

        // Then
        assertThat(answers).hasSizeGreaterThan(40).isEqualTo(answers(stack, other));
        assertThat(String.join("", answers.values())).doesNotContain("ranking\":", "woonlasten van onze huurders");
    }

    private static void say(Told told, Map<String, Object> position) {
        var body = new LinkedHashMap<String, Object>(position);
        body.put("mandate", "{corporatie-directeur.mandate}");
        assertThat(told.post("corporatie-directeur", "/decisions/v1/rounds/{round}/positions", body)
                        .success())
                .isTrue();
    }

    /** All that can be read about one of these, by what is asked. */
    private static Map<String, String> answers(Stack stack, Told told) {
        await().until(
                        () -> told.body(READER, "/audit/v1/wijkaanpakken/{wijkaanpak}/journal?limit=200"),
                        journal -> journal.contains("position-sealed.v1")
                                && journal.split("position-sealed.v1").length > 2);
        var answers = new LinkedHashMap<String, String>();
        try (var http = HttpClient.newHttpClient()) {
            Descriptions.of(stack)
                    .operations()
                    .filter(Operation::reads)
                    .filter(SealKeepsTest::isOfThese)
                    .forEach(operation -> operation
                            .success()
                            .path("content")
                            .propertyNames()
                            .forEach(form -> {
                                var request = new Request(
                                        "GET",
                                        target(operation, told),
                                        Map.of(
                                                "Authorization",
                                                "Bearer " + stack.tokens().of(READER),
                                                "Accept",
                                                form),
                                        null);
                                var answer = request.send(
                                        http, stack.running().services().get(operation.service()));
                                answers.put(
                                        operation + " as " + form,
                                        answer.status() + " "
                                                + answer.headers()
                                                        .firstValue("ETag")
                                                        .orElse("") + " "
                                                + same(Told.body(answer), told));
                            }));
        }
        return answers;
    }

    private static boolean isOfThese(Operation operation) {
        return operation.parameters("path").stream()
                        .allMatch(
                                variable -> KNOWN.contains(variable.path("name").asString()))
                && (operation.parameters("path").size() == 1 || asksForOne(operation));
    }

    /** Lists over all wijkaanpakken can be asked for one. */
    private static boolean asksForOne(Operation operation) {
        return operation.parameters("query").stream()
                .anyMatch(parameter -> parameter.path("name").asString().equals("wijkaanpak"));
    }

    private static String target(Operation operation, Told told) {
        var target = GoodRequests.target(
                operation,
                variable -> told.text(variable.equals("direction") ? "{directionA}" : "{" + variable + "}"),
                "q");
        var asking = target.contains("/search") ? GoodRequests.asking(target, "q=woonlasten") : target;
        return asksForOne(operation) ? GoodRequests.asking(asking, told.text("wijkaanpak={wijkaanpak}")) : asking;
    }

    private static String same(String body, Told told) {
        return body.replace(told.text("{name}"), "NAME")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("sha256:[0-9a-f]{64}", "DIGEST")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "MOMENT");
    }
}
