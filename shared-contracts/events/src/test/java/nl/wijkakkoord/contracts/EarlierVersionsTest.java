// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EarlierVersionsTest {
    private static final String EARLIER = "nl.wijkakkoord.stakeholders.mandate-granted.v1";

    @Test
    void an_earlier_name_stands_for_the_class_of_today() {
        // When
        var type = Catalogue.typeOf(EARLIER);

        // Then
        assertThat(type).contains(MandateGranted.class);
    }

    @Test
    void what_was_recorded_stays_as_it_is() {
        // Given
        var recorded = Samples.read(EARLIER);

        // When
        var read = Catalogue.inVersionOfToday(EARLIER, recorded);

        // Then
        assertThat(read.has("terms")).isTrue();
        assertThat(recorded).isEqualTo(Samples.read(EARLIER));
    }

    @Test
    void what_has_no_later_version_is_read_as_it_is() {
        // Given
        var name = "nl.wijkakkoord.stakeholders.member-left.v1";

        // When
        var read = Catalogue.inVersionOfToday(name, Samples.read(name));

        // Then
        assertThat(read).isEqualTo(Samples.read(name));
    }

    static Stream<JsonNode> damaged() {
        return Stream.of(Json.MAPPER.createArrayNode(), ((ObjectNode) Samples.read(EARLIER)).put("member", "nobody"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void what_is_not_what_its_name_says_is_not_read(JsonNode damaged) {
        // When
        var fault = catchThrowable(() -> Catalogue.read(EARLIER, damaged));

        // Then
        assertThat(fault).isInstanceOf(JacksonException.class);
    }
}
