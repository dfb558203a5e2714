// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Goes on from where the demo story ended: anybody makes something new, or reads something and does one of what the answer
 * says can be done. What is chosen follows from the seed.
 */
final class GeneratedHistory {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    /** After these there is nothing left to do for anybody; that is walked elsewhere. */
    private static final Set<String> ENDS_ALL = Set.of("end", "leave");

    private final List<Operation> operations;
    private final List<Operation> reads;
    private final List<Operation> makes;
    private final GoodRequests requests;
    private final HttpClient http;
    private final Random random;
    private final Map<String, List<String>> things = new TreeMap<>();

    /** What was done, by name of the action; and what was refused though it could be done. */
    final Map<String, Integer> done = new TreeMap<>();

    final Set<String> refused = new TreeSet<>();

    GeneratedHistory(List<Operation> operations, GoodRequests requests, HttpClient http, Random random) {
        this.operations = operations;
        this.requests = requests;
        this.http = http;
        this.random = random;
        reads = operations.stream()
                .filter(operation -> operation.reads() && !operation.isPublic() && tellsWhatMayBeDone(operation))
                .toList();
        makes = operations.stream()
                .filter(operation -> operation.method().equals("POST")
                        && !operation.isPublic()
                        && operation.described().path("responses").has("201")
                        && operation.path().contains("{"))
                .toList();
    }

    void step() {
        var client = oneOf(AllowedActionsTest.CLIENTS);
        if (random.nextInt(10) < 3) {
            Optional.of(oneOf(makes)).filter(this::isKnown).ifPresent(make -> make(make, client));
        } else {
            act(oneOf(reads), client);
        }
    }

    /** Whether it may is not said before; what was made is acted on later. */
    private void make(Operation make, String client) {
        var answer = send(make, valuesFor(make), client, null);
        answer.headers()
                .firstValue("Location")
                .ifPresent(location -> reads.forEach(read -> {
                    var named = Pattern.compile(VARIABLE.matcher(read.path()).replaceAll("([^/]+)"))
                            .matcher(location);
                    var variables = variables(read);
                    if (named.matches() && variables.size() == 1) {
                        var known = things.computeIfAbsent(variables.getFirst(), _ -> new ArrayList<>());
                        known.add(named.group(1));
                    }
                }));
    }

    private void act(Operation read, String client) {
        var values = valuesFor(read);
        var before = send(read, values, client, null);
        var actions = allowed(before).stream()
                .filter(action -> !ENDS_ALL.contains(action))
                .filter(action -> !ActionAddresses.LAST.contains(action) || random.nextInt(4) == 0)
                .toList();
        if (actions.isEmpty()) {
            return;
        }
        var action = oneOf(actions);
        ActionAddresses.of(read, action, operations).filter(this::isKnown).ifPresent(where -> {
            var more = new HashMap<>(valuesFor(where));
            more.putAll(values);
            var answer = send(
                    where, more, client, before.headers().firstValue("ETag").orElse(null));
            done.merge(action, 1, Integer::sum);
            // Others act meanwhile, such as a deadline: what is refused changed nothing, so it is read once more.
            // A 400 is of what the body says, not of whether one may.
            if (!answer.success()
                    && answer.status() != 400
                    && !ActionAddresses.OF_THE_BODY.contains(answer.problem())
                    && allowed(send(read, values, client, null)).contains(action)) {
                refused.add("%s %s at %s -> %d %s"
                        .formatted(client, action, where, answer.status(), new String(answer.body(), UTF_8)));
            }
        });
    }

    private Answer send(Operation operation, Map<String, String> values, String client, String version) {
        var good = requests.of(operation)
                .target(GoodRequests.target(operation, values::get, ""))
                .header("Authorization", "Bearer " + requests.stack().tokens().of(client));
        var filled = operation
                .example()
                .map(example -> good.body(Json.MAPPER.writeValueAsBytes(filled(operation, example, client))))
                .orElse(good);
        var sent = operation.method().equals("POST") || operation.reads() || version == null
                ? filled
                : filled.header("If-Match", version);
        return sent.send(http, requests.stack().running().services().get(operation.service()));
    }

    /** With a mandate of the client's own, for money or for the rest, where one is named and it has one. */
    private JsonNode filled(Operation operation, JsonNode example, String client) {
        var kind = operation.service().equals("opgaven") ? ".purse" : ".mandate";
        return example instanceof ObjectNode body && body.path("mandate").isString()
                ? known(client + kind)
                        .<JsonNode>map(own -> body.deepCopy().put("mandate", own))
                        .orElse(body)
                : example;
    }

    private Optional<String> known(String name) {
        try {
            return Optional.of(requests.demo().text("{" + name + "}"));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static List<String> allowed(Answer answer) {
        var isJson = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return !answer.success() || !isJson
                ? List.of()
                : answer.json()
                        .path("allowedActions")
                        .valueStream()
                        .filter(action -> action.path("allowed").asBoolean())
                        .map(action -> action.path("action").asString())
                        .toList();
    }

    private static boolean tellsWhatMayBeDone(Operation read) {
        return read.resolved(read.success().at("/content/application~1json/schema"))
                .path("properties")
                .has("allowedActions");
    }

    /** Whether the story has something of each kind that its address names. */
    private boolean isKnown(Operation operation) {
        try {
            valuesFor(operation);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private Map<String, String> valuesFor(Operation operation) {
        var values = new HashMap<String, String>();
        variables(operation).forEach(variable -> values.put(variable, one(variable)));
        return values;
    }

    private String one(String variable) {
        var known = things.computeIfAbsent(
                variable,
                name -> new ArrayList<>(Stream.of(requests.existing(name)).toList()));
        return oneOf(known);
    }

    private static List<String> variables(Operation operation) {
        return VARIABLE.matcher(operation.path())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
