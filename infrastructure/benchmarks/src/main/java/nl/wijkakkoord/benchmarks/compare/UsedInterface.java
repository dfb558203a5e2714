// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkakkoord.benchmarks.PublicInterfaces;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Step;
import nl.wijkakkoord.localstack.story.Story;
import tools.jackson.databind.JsonNode;

/** The operations that the client of this checkout uses, which a system of another commit may not have. */
final class UsedInterface {
    private UsedInterface() {}

    /** @throws IllegalStateException when the system does not describe all of them; says which are missing */
    static void mustBeOffered(PublicInterfaces system) throws IOException, InterruptedException {
        var documents = new ArrayList<JsonNode>();
        for (var service : Addresses.SERVICES) {
            var answer = system.send(system.to("/" + service + "/v1/openapi.json"), BodyHandlers.ofString());
            documents.add(Json.MAPPER.readTree(answer.body()));
        }
        var missing = missingIn(documents);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Its interface is another one, without " + String.join(", ", missing));
        }
    }

    /** @param documents in OpenAPI */
    static Set<String> missingIn(List<JsonNode> documents) {
        var missing = new TreeSet<>(operations().toList());
        documents.stream().flatMap(UsedInterface::described).forEach(missing::remove);
        return missing;
    }

    private static Stream<String> operations() {
        var story = Story.read(PublicInterfaces.ROUND_STORY);
        var told = story.scenes().stream().flatMap(scene -> scene.steps().stream());
        return Stream.concat(
                        Stream.concat(told, Stream.of(story.ending())).map(UsedInterface::operation),
                        Stream.of("post /decisions/v1/rounds/{round}/positions", "get " + Followed.PATH))
                .map(UsedInterface::nameless);
    }

    private static String operation(Step step) {
        return step.get() == null ? "post " + step.post() : "get " + step.get();
    }

    private static Stream<String> described(JsonNode document) {
        var base = document.at("/servers/0/url").asString();
        return document.required("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> nameless(method + " " + base + path.getKey())));
    }

    /** What a path calls its parts is no matter of who uses it. */
    private static String nameless(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{}");
    }
}
