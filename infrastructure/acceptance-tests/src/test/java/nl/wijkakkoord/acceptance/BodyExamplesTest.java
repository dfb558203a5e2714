// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.util.stream.Stream;
import nl.wijkakkoord.acceptance.published.DescribedValues;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The body that a description shows is one that its schema allows and that the service takes. */
@OverHttp
class BodyExamplesTest {

    @TestFactory
    Stream<DynamicTest> every_example_of_a_body_is_valid_by_its_schema_and_by_the_service(Stack stack) {
        // Given
        // A wijkaanpak of its own, for some of them change something.
        var requests = new GoodRequests(stack, DemoTold.on(stack).memory());
        var http = HttpClient.newHttpClient();

        // When, Then
        return Descriptions.of(stack)
                .operations()
                .filter(operation -> operation.body().isPresent())
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var service = stack.running().services().get(operation.service());
                    var answer = requests.of(operation).send(http, service);
                    assertThat(operation.example()).isPresent();
                    assertThat(DescribedValues.errors(
                                    operation.document(),
                                    operation.body().orElseThrow(),
                                    operation.example().orElseThrow()))
                            .isEmpty();
                    assertThat(answer.problem()).isNotEqualTo("input-invalid");
                }))
                .onClose(http::close);
    }
}
