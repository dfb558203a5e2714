// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.wijkakkoord.contracts.Audience.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class AudienceTest {
    private static final OrganisationId MUNICIPALITY = new OrganisationId("oin:00000001000000206000");
    private static final OrganisationId COLLECTIVE = new OrganisationId("kvk:90000003");

    @Test
    void as_an_attribute_it_is_one_text() {
        // When
        var named = Audience.of(MUNICIPALITY, COLLECTIVE).attribute();

        // Then
        assertThat(named).isEqualTo("organisations:oin:00000001000000206000,kvk:90000003");
        assertThat(Audience.ofWijkaanpak().attribute()).isEqualTo("wijkaanpak");
        assertThat(Audience.ofPublic().attribute()).isEqualTo("public");
    }

    @Test
    void in_json_it_names_its_kind_and_its_organisations() {
        // When
        var json = Json.MAPPER.writeValueAsString(Audience.of(COLLECTIVE));

        // Then
        assertThat(json).isEqualTo("{\"kind\":\"organisations\",\"organisations\":[\"kvk:90000003\"]}");
    }

    @Test
    void organisations_are_named_if_the_audience_is_of_that_kind_and_only_then() {
        // When
        var refused = assertThatIllegalArgumentException();

        // Then
        refused.isThrownBy(Audience::of);
        refused.isThrownBy(() -> new Audience(null, List.of()));
        refused.isThrownBy(() -> new Audience(Kind.PUBLIC, List.of(COLLECTIVE)));
        refused.isThrownBy(() -> new Audience(Kind.WIJKAANPAK, List.of(COLLECTIVE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kind\":\"everybody\"}", "{\"kind\":\"organisations\"}", "{\"organisations\":[]}"})
    void an_audience_that_is_not_understood_is_refused(String json) {
        // When
        var refused = assertThatThrownBy(() -> Json.MAPPER.readValue(json, Audience.class));

        // Then
        refused.isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        public                                   | wijkaanpak                               | true
        wijkaanpak                               | public                                   | false
        wijkaanpak                               | wijkaanpak                               | true
        wijkaanpak                               | organisations kvk:90000003               | true
        organisations kvk:90000003               | wijkaanpak                               | false
        organisations kvk:90000003               | organisations kvk:90000003 kvk:90000004  | false
        organisations kvk:90000003 kvk:90000004  | organisations kvk:90000004               | true
        """)
    void an_audience_covers_another_when_it_admits_everybody_of_it(String one, String other, boolean covers) {
        // When
        var answer = audience(one).covers(audience(other));

        // Then
        assertThat(answer).isEqualTo(covers);
    }

    @Test
    void a_party_is_admitted_unless_others_are_named() {
        // When
        var admitted = Audience.of(COLLECTIVE).admits(COLLECTIVE);

        // Then
        assertThat(admitted).isTrue();
        assertThat(Audience.of(COLLECTIVE).admits(MUNICIPALITY)).isFalse();
        assertThat(Audience.ofWijkaanpak().admits(MUNICIPALITY)).isTrue();
    }

    private static Audience audience(String text) {
        var words = List.of(text.split(" "));
        return new Audience(
                Kind.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
                words.stream().skip(1).map(OrganisationId::new).toList());
    }
}
