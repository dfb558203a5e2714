// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.IntNode;

class MemoryTest {

    private final Memory memory = new Memory();

    @Test
    void a_placeholder_may_name_another() {
        // Given
        memory.put("kind", "grid-operator");
        memory.put("grid-operator", "oin:00000001000000036000");

        // When
        var text = memory.text("/parties/{{kind}}?of={kind}");

        // Then
        assertThat(text).isEqualTo("/parties/oin:00000001000000036000?of=grid-operator");
    }

    @Test
    void a_value_that_is_one_placeholder_keeps_its_type() {
        // Given
        memory.put("number", IntNode.valueOf(2));
        var template = Json.MAPPER.valueToTree(Map.of("version", "{number}", "texts", List.of("version {number}")));

        // When
        var filled = memory.value(template);

        // Then
        assertThat(filled).isEqualTo(Json.MAPPER.readTree("{\"version\": 2, \"texts\": [\"version 2\"]}"));
    }

    @Test
    void what_is_not_known_is_refused() {
        // When
        assertThatIllegalArgumentException()
                .isThrownBy(() -> memory.text("/rounds/{round}"))

                // Then
                .withMessage("Nothing is known as round");
    }
}
