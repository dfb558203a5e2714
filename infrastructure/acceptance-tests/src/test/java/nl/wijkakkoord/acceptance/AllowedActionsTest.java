// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code allowedActions} say can be done is done, of everything in the demo story and by members in every capacity: each
 * action is acted on, and when the body that stands for any other is refused, then for what that body names. What is acted on
 * changes what the next one finds, so more states are walked than the story has.
 */
@OverHttp
class AllowedActionsTest {
    static final List<String> CLIENTS = List.of(
            "provincie-auditor",
            "bewoners-voorzitter",
            "netbeheerder-directeur",
            "corporatie-directeur",
            "gemeente-wethouder",
            "gemeente-projectleider");

    @TestFactory
    Stream<DynamicTest> what_can_be_done_is_done_or_refused_for_what_was_named(Stack stack) {
        // Given
        var requests = new GoodRequests(stack, DemoTold.on(stack).memory());
        var operations = Descriptions.of(stack).operations().toList();
        var http = HttpClient.newHttpClient();

        // When, Then
        return operations.stream()
                .filter(operation -> operation.reads() && !operation.isPublic())
                .map(read -> dynamicTest(read.toString(), () -> {
                    var refused = new TreeSet<String>();
                    CLIENTS.forEach(client -> actAll(read, client, operations, requests, http, refused));
                    assertThat(refused).isEmpty();
                }))
                .onClose(http::close);
    }

    private static void actAll(
            Operation read,
            String client,
            List<Operation> operations,
            GoodRequests requests,
            HttpClient http,
            Set<String> refused) {
        var done = new TreeSet<String>();
        for (var next = next(read, client, requests, http, done); next.isPresent(); ) {
            var action = next.get();
            done.add(action);
            ActionAddresses.of(read, action, operations).ifPresent(where -> {
                var answer = new WalkedRequest(where, requests, client, http).send();
                if (!answer.success() && !ActionAddresses.OF_THE_BODY.contains(answer.problem())) {
                    refused.add(
                            client + " " + action + " -> " + answer.status() + " " + new String(answer.body(), UTF_8));
                }
            });
            next = next(read, client, requests, http, done);
        }
    }

    /** The first that is allowed now and was not done, those that end something last. */
    private static Optional<String> next(
            Operation read, String client, GoodRequests requests, HttpClient http, Set<String> done) {
        var answer = new WalkedRequest(read, requests, client, http).send();
        var allowed = new ArrayList<String>();
        if (answer.success() && isJson(answer)) {
            answer.json()
                    .path("allowedActions")
                    .valueStream()
                    .filter(action -> action.path("allowed").asBoolean())
                    .forEach(action -> allowed.add(action.path("action").asString()));
        }
        allowed.removeAll(done);
        allowed.sort((one, other) ->
                Integer.compare(ActionAddresses.LAST.indexOf(one), ActionAddresses.LAST.indexOf(other)));
        return allowed.stream().findFirst();
    }

    private static boolean isJson(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }
}
