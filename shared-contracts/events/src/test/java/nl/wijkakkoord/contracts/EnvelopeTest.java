// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EnvelopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"cloudevent", "cloudevent-minimal"})
    void what_is_written_is_a_cloud_event_by_the_official_schema(String sample) {
        // Given
        var envelope = Json.MAPPER.treeToValue(Samples.read(sample), Envelope.class);

        // When
        var written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(envelope));

        // Then
        assertThat(Validation.errors(Validation.standard("cloudevents-1.0.json"), written))
                .isEmpty();
    }

    @Test
    void a_moment_on_the_second_has_its_fraction_and_what_is_absent_is_left_out() {
        // Given
        var whole = (ObjectNode) Samples.read("cloudevent-minimal");
        whole.put("time", "2026-03-20T11:22:33Z").remove("wijkaanpak");

        // When
        var written =
                Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(Json.MAPPER.treeToValue(whole, Envelope.class)));

        // Then
        assertThat(written.path("time").asString()).isEqualTo("2026-03-20T11:22:33.000Z");
        assertThat(written.valueStream()).noneMatch(JsonNode::isNull);
        assertThat(written.propertyNames()).doesNotContain("wijkaanpak", "correlationid", "causationid", "traceparent");
    }

    @Test
    void attribute_names_are_short_and_of_lower_case_letters_and_digits() {
        // When
        var names = Arrays.stream(Envelope.class.getRecordComponents()).map(RecordComponent::getName);

        // Then
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("[a-z0-9]{1,20}"));
    }

    @Test
    void every_attribute_but_the_data_is_text() {
        // When
        var written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(sample()));

        // Then
        written.forEachEntry((name, value) -> assertThat(value.isString()).isEqualTo(!name.equals("data")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "specversion | 0.3",
                "source | urn:nld:oin:0200:systeem:decisions",
                "source | https://decisions.example.org",
                "type | nl.wijkakkoord.decisions.position-taken",
                "type | nl.wijkakkoord.decisions.v1.position-taken.v1",
                "type | position-taken.v1",
                "time | yesterday",
                "datacontenttype | text/plain",
                "sequence | 57",
                "aggregateversion | 0",
                "organisation | 12345678",
                "audience | everybody",
                "audience | organisations:"
            })
    void an_attribute_in_another_form_does_not_fit_the_schema(String attribute, String value) {
        // Given
        var other = ((ObjectNode) Samples.read(Schemas.ENVELOPE)).put(attribute, value);

        // When
        var errors = Validation.errors(Schemas.of(Schemas.ENVELOPE), other);

        // Then
        assertThat(errors).singleElement().asString().contains(attribute);
    }

    @Test
    void positions_in_the_order_of_numbers_are_in_the_order_of_text() {
        // When
        var nine = Envelope.sequence(9);
        var ten = Envelope.sequence(10);

        // Then
        assertThat(nine).isEqualTo("00000000000000000009").isLessThan(ten);
        assertThat(Envelope.sequence(Long.MAX_VALUE)).hasSize(20);
    }

    @Test
    void position_and_version_are_read_as_numbers() {
        // When
        var envelope = sample();

        // Then
        assertThat(envelope.position()).isEqualTo(57);
        assertThat(envelope.version()).isEqualTo(3);
    }

    private static Envelope sample() {
        return Json.MAPPER.treeToValue(Samples.read(Schemas.ENVELOPE), Envelope.class);
    }
}
