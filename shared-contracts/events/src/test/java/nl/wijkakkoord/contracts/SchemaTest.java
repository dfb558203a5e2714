// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    static List<String> names() {
        return Schemas.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_schema_is_as_approved(String name) {
        // When
        var schema = Schemas.of(name);

        // Then
        Approved.check("schemas/" + name + ".json", schema, Compatibility::breaks);
    }

    @Test
    void a_schema_once_published_keeps_its_type() {
        // When
        var published = Approved.names("schemas");

        // Then
        assertThat(published).isSubsetOf(Schemas.published());
    }

    @Test
    void organisations_digests_moments_and_enums_are_described_as_they_are_written() {
        // When
        var properties = Schemas.of("nl.wijkakkoord.decisions.round-opened.v1").path("properties");

        // Then
        assertThat(properties.at("/round/format").asString()).isEqualTo("uuid");
        assertThat(properties.at("/closesAt/format").asString()).isEqualTo("date-time");
        assertThat(properties.at("/by/properties/organisation/pattern").asString())
                .isEqualTo("^(oin:\\d{8}[0-9A-Z]{9}000|kvk:\\d{8})$");
        assertThat(properties.at("/procedure/properties/digest/pattern").asString())
                .isEqualTo("^(sha256:[0-9a-f]{64})$");
        assertThat(properties.at("/terms/properties/visibility/enum").toString())
                .isEqualTo("[\"open\",\"sealed-until-closing\"]");
        assertThat(properties.at("/audience/properties/kind/enum").toString())
                .isEqualTo("[\"organisations\",\"wijkaanpak\",\"public\"]");
    }

    @Test
    void what_may_be_null_is_optional_and_all_else_is_required() {
        // When
        var schema = Schemas.of("nl.wijkakkoord.stakeholders.mandate-granted.v2");

        // Then
        assertThat(schema.path("required").values().stream().map(value -> value.asString()))
                .contains("mandate", "wijkaanpak", "terms", "audience", "by", "at");
        assertThat(schema.at("/properties/terms/required").values().stream().map(value -> value.asString()))
                .contains("subjects", "from", "evidence")
                .doesNotContain("maximumCents", "until");
        assertThat(schema.at("/properties/terms/properties/until/format").asString())
                .isEqualTo("date");
        assertThat(schema.at("/properties/by/required").toString()).isEqualTo("[\"organisation\"]");
    }
}
