// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"oin:00000001000000206000", "kvk:90000001"})
    void an_oin_or_a_kvk_number_is_text_in_json(String value) {
        // Given
        var organisation = new OrganisationId(value);

        // When
        var json = Json.MAPPER.writeValueAsString(organisation);

        // Then
        assertThat(json).isEqualTo("\"" + value + "\"");
        assertThat(Json.MAPPER.readValue(json, OrganisationId.class)).isEqualTo(organisation);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "90000001",
                "kvk:9000001",
                "kvk:900000010",
                "oin:0000000100000020000",
                "OIN:00000001000000206000",
                "kvk:90000001 ",
                "kvk:٩٠٠٠٠٠٠١",
                "rsin:000000200"
            })
    void another_form_is_refused(String value) {
        // When
        var refused = assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationId(value));

        // Then
        refused.withMessageContaining("kvk:");
    }

    @Test
    void organisations_sort_by_their_text() {
        // When
        var sorted = Stream.of("oin:00000001000000206000", "kvk:90000002", "kvk:90000001")
                .map(OrganisationId::new)
                .sorted();

        // Then
        assertThat(sorted.map(OrganisationId::value))
                .containsExactly("kvk:90000001", "kvk:90000002", "oin:00000001000000206000");
    }
}
