// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is asked of any operation, the services do not break: what is refused is refused with a problem that has a code.
 * {@code -Dseed=<number>} repeats a run's choices; {@code -Dlong} asks more of each operation, {@code -Dlong=<number>} so
 * much.
 */
@OverHttp
class FuzzTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime() & 0xffff_ffffL);
    private static final int REQUESTS = System.getProperty("long") == null ? 12 : Integer.getInteger("long", 500);

    @TestFactory
    Stream<DynamicTest> no_request_breaks_a_service(Stack stack) {
        // Given
        System.out.printf("Odd requests: -Dseed=%d, %d for each operation%n", SEED, REQUESTS);
        // A wijkaanpak of its own, for some of them are good enough to change something.
        var requests = new GoodRequests(stack, DemoTold.on(stack).memory());
        var operations = Descriptions.of(stack).operations().toList();
        var http = HttpClient.newHttpClient();

        // When, Then
        return operations.stream()
                .map(operation -> dynamicTest(operation.toString(), () -> ask(operation, requests, http)))
                .onClose(http::close);
    }

    private static void ask(Operation operation, GoodRequests requests, HttpClient http) {
        var service = requests.stack().running().services().get(operation.service());
        var random = new Random(SEED * 31 + operation.toString().hashCode());
        var odd = new OddRequests(operation, requests, new OddValues(random, known(requests)));
        for (var i = 0; i < REQUESTS; i++) {
            var request = odd.next();
            check(request, request.send(http, service));
        }
    }

    private static List<String> known(GoodRequests requests) {
        return Stream.of("wijkaanpak", "round", "mandate", "body")
                .map(requests::existing)
                .toList();
    }

    private static void check(Request request, Answer answer) {
        if (!answer.success()) {
            var asked = shown(request) + " -> " + new String(answer.body(), UTF_8);
            assertThat(answer.status()).as(asked).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type")).as(asked).hasValue("application/problem+json");
            assertThat(answer.problem()).as(asked).isNotBlank();
        }
    }

    private static String shown(Request request) {
        var body = request.body() == null ? "" : new String(request.body(), UTF_8);
        var headers = request.header("Authorization", "…").headers();
        return request.method() + " " + request.target() + " " + headers + " "
                + body.substring(0, Math.min(body.length(), 2_000));
    }
}
