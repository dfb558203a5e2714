// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationIdException.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oin:00000001000000206000",
                "oin:00000001822477348000",
                "oin:00000004194049711000",
                "oin:00000006000000123000",
                "oin:0000000700025BE00000",
                "oin:00000008000000ABC000",
                "oin:00000009012345678000",
                "oin:00000010000000001000",
                "oin:00000011123456780000",
                "kvk:90000001",
                "kvk:00000048"
            })
    void a_number_is_text_in_json(String value) {
        // Given
        var organisation = new OrganisationId(value);

        // When
        var json = Json.MAPPER.writeValueAsString(organisation);

        // Then
        assertThat(json).isEqualTo("\"" + value + "\"");
        assertThat(value).matches(OrganisationId.FORM);
        assertThat(Json.MAPPER.readValue(json, OrganisationId.class)).isEqualTo(organisation);
    }

    @ParameterizedTest
    @CsvSource({
        "oin:00000003000000480000, kvk:00000048",
        "rsin:000000206,           oin:00000001000000206000",
        "oin:00000002000000206000, oin:00000001000000206000",
        "oin:0000000725BE00000000, oin:0000000700025BE00000",
        "oin:0000000700WD00000000, oin:0000000700000WD00000",
        "oin:0000000700000WD01000, oin:0000000700000WD01000"
    })
    void numbers_that_follow_from_each_other_are_one_organisation(String given, String form) {
        // When
        var organisation = new OrganisationId(given);

        // Then
        assertThat(organisation.value()).isEqualTo(form);
        assertThat(organisation).isEqualTo(new OrganisationId(form));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "90000001",
                "kvk:9000001",
                "kvk:900000010",
                "oin:0000000100000020600",
                "OIN:00000001000000206000",
                "kvk:90000001 ",
                "kvk:٩٠٠٠٠٠٠١",
                "oin:0000000700025be00000",
                "rsin:00000020"
            })
    void another_form_is_refused(String value) {
        // When
        var rule = brokenBy(value);

        // Then
        assertThat(rule).isEqualTo(Rule.FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "oin:00000000000000000000, OIN_PREFIX_UNKNOWN",
        "oin:99999999123456782000, OIN_PREFIX_UNKNOWN",
        "oin:00000012123456782000, OIN_PREFIX_UNKNOWN",
        "oin:ABCDEFGH123456782000, OIN_PREFIX_UNKNOWN",
        "oin:00000005123456782000, OIN_PREFIX_RESERVED",
        "oin:00000099123456782000, OIN_FOR_TESTS",
        "oin:00000001123456782001, OIN_SUFFIX",
        "oin:00000003087654321000, OIN_SUFFIX",
        "oin:0000000100025BE00000, OIN_MAIN_NUMBER",
        "oin:00000003000025BE0000, OIN_MAIN_NUMBER",
        "oin:00000004000025BE0000, OIN_MAIN_NUMBER",
        "oin:00000007123456782000, OIN_MAIN_NUMBER",
        "oin:00000007000B25E00000, OIN_MAIN_NUMBER",
        "oin:00000001000000200000, ELEVEN_TEST",
        "oin:00000002123456789000, ELEVEN_TEST",
        "rsin:123456789,           ELEVEN_TEST",
        "rsin:000000000,           ONLY_ZEROS",
        "oin:00000001000000000000, ONLY_ZEROS",
        "oin:00000003000000000000, ONLY_ZEROS",
        "oin:00000004000000000000, ONLY_ZEROS",
        "oin:00000008000000000000, ONLY_ZEROS",
        "kvk:00000000,             ONLY_ZEROS"
    })
    void a_number_that_no_register_gives_out_is_refused_by_the_rule(String value, Rule rule) {
        // When
        var broken = brokenBy(value);

        // Then
        assertThat(broken).isEqualTo(rule);
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

    private static Rule brokenBy(String value) {
        return assertThatExceptionOfType(OrganisationIdException.class)
                .isThrownBy(() -> new OrganisationId(value))
                .actual()
                .rule();
    }
}
