// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Under seal nothing tells which way a party went. Of two rounds that differ only in that, all answers to another party, in
 * every form that is text, say the same to the byte but for what is given out anew each time: ids, digests, moments and places in
 * the journal, to which services come in any order.
 */
@OverHttp
class SealKeepsTest {
    private static final String READER = "gemeente-projectleider";
    private static final String SPEAKER = "corporatie-directeur";
    private static final String JOURNAL = "/audit/v1/wijkaanpakken/{wijkaanpak}/entries?limit=100";
    private static final String WORD = "woonlastenneutraliteit";
    private static final Set<String> KNOWN = Set.of("wijkaanpak", "round", "procedure", "definition");
    private static final Pattern GIVEN_OUT = Pattern.compile(String.join(
            "|",
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "00-[0-9a-f]{32}-[0-9a-f]{16}-0\\d",
            "[0-9a-f]{64}",
            "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z",
            "\\d\\d-\\d\\d-\\d{4} [0-9:]{8}",
            "\\d+ \\p{Alpha}+ \\d{4} om \\d\\d\\.\\d\\d uur",
            "(?<=\"(index|entry|heard|number|journalSize)\":)\\d+",
            "(?<=\"sequence\":\")\\d+",
            "(?<=(entry|journalSize)=)\\d+"));

    @Test
    void until_the_round_closes_no_answer_differs_by_which_way_a_party_went(Stack stack) {
        // Given
        var one = stack.tell("two-parties.yml", "rivals-under-seal.yml");
        var other = stack.tell("two-parties.yml", "rivals-under-seal.yml");
        say(one, Map.of("stance", "agrees", "ranking", List.of(List.of("{digestA}"), List.of("{digestB}"))));
        say(
                other,
                Map.of("stance", "objects", "digest", "{digestA}", "reason", "Van onze huurders vragen zij te veel"));
        await().until(() -> hasAllHeard(one) && hasAllHeard(other));

        // When
        var answers = answers(stack, one);

        // Then
        assertThat(answers).hasSizeGreaterThan(40);
        var others = answers(stack, other);
        assertThat(answers)
                .allSatisfy((asked, answer) ->
                        assertThat(others.get(asked)).as(asked).isEqualTo(answer));
        assertThat(String.join("", answers.values())).contains("commitment").doesNotContain("huurders vragen");
    }

    private static void say(Told told, Map<String, Object> position) {
        var body = new LinkedHashMap<>(position);
        body.put("mandate", "{corporatie-directeur.mandate}");
        assertThat(told.post(SPEAKER, "/decisions/v1/rounds/{round}/positions", body)
                        .success())
                .isTrue();
    }

    private static boolean hasAllHeard(Told told) {
        return told.body(READER, JOURNAL).split("position-sealed.v1", -1).length > 2
                && !told.body(SPEAKER, "/overview/v1/to-do?wijkaanpak={wijkaanpak}")
                        .contains("take-position")
                && told.body(READER, "/overview/v1/to-do?wijkaanpak={wijkaanpak}")
                        .contains("close-round");
    }

    /** All that can be read about one of these, by what is asked. */
    private static Map<String, String> answers(Stack stack, Told told) {
        var answers = new LinkedHashMap<String, String>();
        try (var http = HttpClient.newHttpClient()) {
            Descriptions.of(stack)
                    .operations()
                    .filter(Operation::reads)
                    .filter(SealKeepsTest::isOfThese)
                    .forEach(operation -> {
                        var token = Map.of(
                                "Authorization", "Bearer " + stack.tokens().of(READER));
                        var answer = new Request("GET", target(operation, told), token, null)
                                .send(http, stack.running().services().get(operation.service()));
                        var tag = answer.headers().firstValue("ETag").map(each -> each.length() < 10 ? each : "long");
                        answers.put(
                                operation.toString(),
                                answer.status() + " " + tag + " " + same(body(answer, operation), told));
                    });
        }
        return answers;
    }

    private static boolean isOfThese(Operation operation) {
        var variables = operation.parameters("path");
        return variables.stream()
                        .allMatch(
                                variable -> KNOWN.contains(variable.path("name").asString()))
                && (!variables.isEmpty() || asksForOne(operation))
                && !operation.path().endsWith(".xlsx")
                && !operation.path().endsWith("/stream")
                && !operation.path().endsWith("/replay");
    }

    /** Lists over all wijkaanpakken can be asked for one. */
    private static boolean asksForOne(Operation operation) {
        return operation.parameters("query").stream()
                .anyMatch(parameter -> parameter.path("name").asString().equals("wijkaanpak"));
    }

    private static String target(Operation operation, Told told) {
        var target = GoodRequests.target(
                operation,
                variable -> told.text(variable.equals("definition") ? "{definitionA}" : "{" + variable + "}"),
                "q");
        var asking = target.endsWith("/search") ? GoodRequests.asking(target, "q=" + WORD) : target;
        var of = asksForOne(operation) ? GoodRequests.asking(asking, told.text("wijkaanpak={wijkaanpak}")) : asking;
        return of.endsWith("/entries") ? GoodRequests.asking(of, "limit=100") : of;
    }

    /** What was refused while something was not heard of yet is of nobody's position. */
    private static String body(Answer answer, Operation operation) {
        return operation.path().endsWith("/entries")
                ? answer.json()
                        .required("items")
                        .valueStream()
                        .map(JsonNode::toString)
                        .filter(entry -> !entry.contains("command-refused"))
                        .collect(joining("\n"))
                : Told.body(answer);
    }

    /** All that is said, in the order of the words: that of ids is by chance. */
    private static String same(String body, Told told) {
        var words = GIVEN_OUT.matcher(body.replace(told.text("{name}"), "…")).replaceAll("…");
        return Stream.of(words.split("[{}\\[\\],\n]+")).sorted().collect(joining("\n"));
    }
}
