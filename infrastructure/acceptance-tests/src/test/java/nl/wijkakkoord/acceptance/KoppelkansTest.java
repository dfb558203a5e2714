// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class KoppelkansTest {

    private Told told;

    @BeforeEach
    void koppelkansen(Stack stack) {
        told = stack.tell("two-parties.yml", "koppelkansen.yml");
    }

    @Test
    @Tag("row-4-22")
    void what_is_unused_without_a_reason_is_listed_before_the_council_speaks() {
        // When
        var listed = listed("withoutReason=true");

        // Then
        assertThat(listed).singleElement().satisfies(item -> {
            assertThat(item.path("id")).isEqualTo(told.known("rain"));
            assertThat(item.path("kind").asString()).isEqualTo("physical");
            assertThat(item.path("status").asString()).isEqualTo("not-used");
            assertThat(item.path("from").asString()).isEqualTo("2027-03-01");
            assertThat(item.path("organisation")).isEqualTo(told.known("municipality"));
        });
    }

    @Test
    @Tag("row-4-22")
    void once_the_reason_is_given_it_is_not_listed_any_more() {
        // When
        told.goOn("reason-given.yml");

        // Then
        assertThat(listed("withoutReason=true")).isEmpty();
        assertThat(listed("kind=social"))
                .singleElement()
                .extracting(item -> item.path("id"))
                .isEqualTo(told.known("care"));
    }

    private JsonNode listed(String query) {
        var path = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/koppelkansen?" + query;
        return told.items("gemeente-wethouder", path);
    }
}
