// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.localstack.story.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class KoppelkansTest {

    private Memory memory;

    @BeforeEach
    void koppelkansen(Stack stack) {
        memory = stack.tell("two-parties.yml", "koppelkansen.yml");
    }

    @Test
    @Tag("row-4-22")
    void what_is_unused_without_a_reason_is_listed_before_the_council_speaks(Stack stack) {
        // When
        var listed = listed(stack, "withoutReason=true");

        // Then
        assertThat(listed).singleElement().satisfies(item -> {
            assertThat(item.path("id")).isEqualTo(memory.get("rain"));
            assertThat(item.path("kind").asString()).isEqualTo("physical");
            assertThat(item.path("status").asString()).isEqualTo("not-used");
            assertThat(item.path("from").asString()).isEqualTo("2027-03-01");
            assertThat(item.path("organisation")).isEqualTo(memory.get("municipality"));
        });
    }

    @Test
    @Tag("row-4-22")
    void once_the_reason_is_given_it_is_not_listed_any_more(Stack stack) {
        // When
        stack.goOn(memory, "reason-given.yml");

        // Then
        assertThat(listed(stack, "withoutReason=true")).isEmpty();
        assertThat(listed(stack, "kind=social"))
                .singleElement()
                .extracting(item -> item.path("id"))
                .isEqualTo(memory.get("care"));
    }

    private JsonNode listed(Stack stack, String query) {
        var path = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/koppelkansen?" + query;
        return stack.get("gemeente-wethouder", memory.text(path)).json().required("items");
    }
}
