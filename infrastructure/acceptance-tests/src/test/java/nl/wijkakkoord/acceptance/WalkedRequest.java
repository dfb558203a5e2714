// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkakkoord.localstack.story.Answer;
import org.springframework.web.client.RestClient;

/** A good request by some client, and which commands it became, as the service counts them. */
final class WalkedRequest {
    private static final Pattern COUNTED =
            Pattern.compile("wijkakkoord_commands_total\\{.*command=\"(\\w+)\",.*outcome=\"([^\"]+)\".*} (\\S+)");

    private final Operation operation;
    private final GoodRequests requests;
    private final String client;
    private final HttpClient http;
    private final URI service;
    private Map<String, Double> before = Map.of();

    WalkedRequest(Operation operation, GoodRequests requests, String client, HttpClient http) {
        this.operation = operation;
        this.requests = requests;
        this.client = client;
        this.http = http;
        this.service = requests.stack().running().services().get(operation.service());
    }

    Answer send() {
        before = operation.reads() ? Map.of() : counted();
        return request()
                .header("Authorization", "Bearer " + requests.stack().tokens().of(client))
                .send(http, service);
    }

    /** None when it was refused before; several when more followed from it. */
    List<String> commands(Answer answer) {
        var outcome = answer.success() ? "accepted" : answer.problem();
        return counted().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + outcome))
                .filter(entry -> entry.getValue() > before.getOrDefault(entry.getKey(), 0.0))
                .map(entry -> operation.service() + " " + entry.getKey().split(" ")[0])
                .toList();
    }

    /** At the version that it is at now. */
    private Request request() {
        var good = requests.of(operation);
        return operation.method().equals("POST") || operation.reads()
                ? good
                : version(good.target())
                        .map(tag -> good.header("If-Match", tag))
                        .orElse(good);
    }

    private Optional<String> version(String target) {
        var reader = requests.stack();
        for (var path = target; path.length() > 1; path = path.substring(0, path.lastIndexOf('/'))) {
            var found = reader.get("gemeente-projectleider", path);
            if (found.success()) {
                return found.headers().firstValue("ETag");
            }
        }
        return Optional.empty();
    }

    private Map<String, Double> counted() {
        var counters = new HashMap<String, Double>();
        RestClient.create()
                .get()
                .uri(service.resolve("/actuator/prometheus"))
                .retrieve()
                .requiredBody(String.class)
                .lines()
                .map(COUNTED::matcher)
                .filter(Matcher::matches)
                .forEach(found ->
                        counters.put(found.group(1) + " " + found.group(2), Double.parseDouble(found.group(3))));
        return counters;
    }
}
