// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;

class UsedInterfaceTest {

    @Test
    void what_a_system_does_not_offer_is_named_whatever_it_calls_the_parts_of_its_paths() {
        // Given
        var decisions = Json.MAPPER.readTree("""
            {"servers": [{"url": "/decisions/v1"}],
             "paths": {"/rounds/{id}": {"get": {}}, "/rounds/{id}/positions": {"get": {}}}}
            """);

        // When
        var missing = UsedInterface.missingIn(List.of(decisions));

        // Then
        assertThat(missing)
                .contains("post /decisions/v1/rounds/{}/positions", "get /audit/v1/wijkaanpakken/{}/entries/stream")
                .doesNotContain("get /decisions/v1/rounds/{}");
    }
}
