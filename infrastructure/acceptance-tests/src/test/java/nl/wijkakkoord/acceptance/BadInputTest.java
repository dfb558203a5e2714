// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Whatever is wrong with a request, it is refused with a problem that says so, and nothing changes. */
@OverHttp
class BadInputTest {

    @TestFactory
    Stream<DynamicNode> every_operation_refuses_everything_that_its_description_forbids(Stack stack, DemoTold demo) {
        // Given
        var requests = new GoodRequests(stack, demo.memory());
        var operations = Descriptions.of(stack).operations().toList();
        var http = HttpClient.newHttpClient();
        var before = atRest(stack);

        // When, Then
        var refused = operations.stream()
                .map(operation -> dynamicContainer(operation.toString(), refused(operation, requests, http)));
        var unchanged = dynamicTest(
                "no event was stored",
                () -> assertThat(StoredEvents.count(stack)).isEqualTo(before));
        return Stream.<DynamicNode>concat(refused, Stream.of(unchanged)).onClose(http::close);
    }

    private static Stream<DynamicNode> refused(Operation operation, GoodRequests requests, HttpClient http) {
        var service = requests.stack().running().services().get(operation.service());
        return new BadRequests(operation, requests)
                .all()
                .map(bad -> dynamicTest(
                        bad.toString(), () -> bad.check(bad.request().send(http, service))));
    }

    /** What earlier stories set going has come to its end. */
    private static Map<String, Long> atRest(Stack stack) {
        await().during(Duration.ofMillis(500)).until(new Steady(stack)::unchanged);
        return StoredEvents.count(stack);
    }

    private static final class Steady {
        private final Stack stack;
        private Map<String, Long> last = Map.of();

        Steady(Stack stack) {
            this.stack = stack;
        }

        boolean unchanged() {
            var now = StoredEvents.count(stack);
            var same = now.equals(last);
            last = now;
            return same;
        }
    }
}
