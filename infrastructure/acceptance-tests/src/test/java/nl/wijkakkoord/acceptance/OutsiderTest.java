// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Who takes no part cannot tell by any write whether what it names is there. */
@OverHttp
class OutsiderTest {
    private static final String OUTSIDER = "marktpartij-directeur";

    @TestFactory
    Stream<DynamicNode> every_write_answers_an_outsider_alike_whether_the_thing_is_there_or_not(
            Stack stack, DemoTold demo) {
        // Given
        var requests = new GoodRequests(stack, demo.memory());
        var http = HttpClient.newHttpClient();

        // When, Then
        return Descriptions.of(stack)
                .operations()
                .filter(operation ->
                        !operation.reads() && !operation.parameters("path").isEmpty() && !operation.isPublic())
                .<DynamicNode>map(operation -> dynamicTest(operation.toString(), () -> {
                    var there = send(requests.of(operation), operation, stack, http);
                    var notThere = send(requests.ofUnknown(operation), operation, stack, http);
                    assertThat(there.success()).isFalse();
                    assertThat(there.status() + " " + there.problem())
                            .isEqualTo(
                                    mayRead(operation, requests, stack)
                                            ? "403 " + there.problem()
                                            : notThere.status() + " " + notThere.problem());
                }))
                .onClose(http::close);
    }

    private static Answer send(Request request, Operation operation, Stack stack, HttpClient http) {
        var service = stack.running().services().get(operation.service());
        return request.header("Authorization", "Bearer " + stack.tokens().of(OUTSIDER))
                .send(http, service);
    }

    /** That a wijkaanpak was started is public: what is directly of it may be refused by its own reason. */
    private static boolean mayRead(Operation operation, GoodRequests requests, Stack stack) {
        var started = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/";
        var ofStart = Stream.of("invitations", "acceptances", "auditors")
                .anyMatch(part -> operation.path().startsWith(started + part));
        return ofStart
                && stack.get(OUTSIDER, "/stakeholders/v1/wijkaanpakken/" + requests.existing("wijkaanpak"))
                        .success();
    }
}
