// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.story.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Holds every answer that a test gets against what the approved description of the interface says of it: its status, its
 * form, and each property in it.
 */
public final class DescribedAnswers {
    private static final String PROBLEM = "application/problem+json";

    /** An operation that takes no body does not say how it refuses one. */
    private static final Set<Integer> OF_BODIES = Set.of(413, 415);

    private static final List<Described> OPERATIONS = InterfaceDocuments.approved().values().stream()
            .flatMap(DescribedAnswers::operations)
            .toList();

    private DescribedAnswers() {}

    /** What no operation is meant by is a test's own affair. */
    public static void check(HttpRequest request, Answer answer) {
        var path = request.uri().getRawPath();
        OPERATIONS.stream()
                .filter(operation -> operation.isMeantBy(request.method(), path))
                .findFirst()
                .filter(operation -> operation.takesBody() || !OF_BODIES.contains(answer.status()))
                .ifPresent(operation -> check(operation, request.method() + " " + path, answer));
    }

    private static void check(Described operation, String asked, Answer answer) {
        var type = type(answer);
        var content = operation.content(answer.status());
        assertThat(content)
                .as("%s answers %s, as is described", asked, answer.status())
                .isPresent();
        var described = content.get().propertyNames().stream()
                .filter(each -> each.replaceFirst(";.*", "").equals(type) || each.equals("*/*"))
                .findFirst();
        assertThat(described).as("%s answers %s, as is described", asked, type).isPresent();
        if (type.equals("application/json") || type.equals(PROBLEM)) {
            var schema = content.get().path(described.get()).path("schema");
            assertThat(DescribedValues.errors(operation.document(), schema, answer.json()))
                    .as("%s answers %s as is described: %s", asked, answer.status(), answer.json())
                    .isEmpty();
        }
    }

    private static String type(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static Stream<Described> operations(JsonNode document) {
        var base = document.at("/servers/0/url").asString();
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Described(
                                operation.getKey(),
                                Pattern.compile(base + path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                                operation.getValue(),
                                document)));
    }

    private record Described(String method, Pattern path, JsonNode operation, JsonNode document) {
        boolean isMeantBy(String asked, String target) {
            return method.equalsIgnoreCase(asked) && path.matcher(target).matches();
        }

        boolean takesBody() {
            return operation.has("requestBody");
        }

        Optional<JsonNode> content(int status) {
            return operation
                    .path("responses")
                    .path(Integer.toString(status))
                    .asOptional()
                    .map(answer ->
                            InterfaceCompatibility.resolved(document, answer).path("content"));
        }
    }
}
