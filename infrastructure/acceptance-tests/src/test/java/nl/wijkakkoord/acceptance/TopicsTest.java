// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;

/** What can be followed is what is described. */
@OverHttp
class TopicsTest {

    @Test
    void there_are_the_topics_that_the_contract_describes_and_no_others(Stack stack, DemoTold demo) throws IOException {
        // Given
        assertThat(demo).isNotNull();

        // When
        var topics = topics(stack);

        // Then
        assertThat(topics).containsExactlyInAnyOrderElementsOf(described());
    }

    /** The broker keeps each partition in a directory of its own. */
    private static Set<String> topics(Stack stack) throws IOException {
        try (var files = Files.walk(stack.running().data().resolve("kafka"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("wijkakkoord\\..*-\\d+"))
                    .map(name -> name.substring(0, name.lastIndexOf('-')))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> described() throws IOException {
        try (var contract = TopicsTest.class.getResourceAsStream("/contracts/asyncapi.json")) {
            return Json.MAPPER
                    .readTree(contract)
                    .path("channels")
                    .valueStream()
                    .map(channel -> channel.path("address").asString())
                    .collect(Collectors.toSet());
        }
    }
}
