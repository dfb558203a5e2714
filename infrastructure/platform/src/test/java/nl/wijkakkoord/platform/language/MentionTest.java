// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.language.Mention.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionTest {
    private static final OrganisationId KNOWN = new OrganisationId("kvk:12345678");
    private static final OrganisationId UNKNOWN = new OrganisationId("kvk:87654321");

    static List<Object> arguments() {
        return List.of(
                "Klarenbeek",
                7,
                UUID.randomUUID(),
                new BigDecimal("240000.01"),
                LocalDate.of(2026, 11, 29),
                Instant.parse("2026-11-29T13:05:00Z"),
                DayOfWeek.MONDAY,
                List.of(KNOWN, UNKNOWN),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void what_is_kept_of_an_argument_is_read_back_as_it_was(Object argument) {
        // Given
        var mention = Mention.of(argument);

        // When
        var again = Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(mention), Mention.class);

        // Then
        assertThat(again).isEqualTo(mention);
    }

    @Test
    void a_constant_of_an_enum_is_a_term_by_its_value_on_the_wire() {
        assertThat(Mention.of(Form.ORGANISATION)).isEqualTo(Mention.term(Form.class, "organisation"));
    }

    @Test
    void organisations_are_told_by_name_with_their_number_behind_it() {
        // Given
        var mention = Mention.of(List.of(KNOWN, UNKNOWN));

        // When
        var named = mention.named(
                organisation -> Optional.of("Gemeente Klarenbeek").filter(_ -> organisation.equals(KNOWN)));

        // Then
        assertThat(named.values()).containsExactly("Gemeente Klarenbeek (kvk:12345678)", "kvk:87654321");
    }
}
