// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All interests that were shared, frozen and agreed to. */
@OverHttp
class OverviewTest {
    private static final String VERSION_ONE = "/stakeholders/v1/overviews/{overview}/versions/1";

    private Told told;

    @BeforeEach
    void shared_interests(Stack stack) {
        told = stack.tell("two-parties.yml", "interests.yml");
    }

    @Test
    void the_parties_agree_on_what_each_of_them_needs_and_what_was_kept_back_is_not_in_it() {
        // When
        told.goOn("overview-agreed.yml");

        // Then
        var frozen = read(VERSION_ONE);
        assertThat(frozen.path("sections"))
                .allSatisfy(section -> assertThat(
                                Digest.of(section.path("canonical").asString().getBytes(StandardCharsets.UTF_8)))
                        .hasToString(section.path("digest").asString()));
        assertThat(frozen.path("sections").findValuesAsString("name"))
                .contains(List.of("tempo", "woonlasten", "standpunt").stream()
                        .map(shared -> "interest-" + told.text("{" + shared + "}"))
                        .toArray(String[]::new))
                .doesNotContain("interest-" + told.text("{verkoop}"));
        assertThat(frozen.toString()).doesNotContain(told.text("{verkoop}"), "verkopen");
        assertThat(read("/decisions/v1/rounds/{overviewRound}")
                        .at("/outcome/agreed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_was_agreed_to_stays_as_it_was_when_an_interest_is_said_anew() {
        // Given
        told.goOn("overview-agreed.yml");
        var before = told.get("gemeente-wethouder", VERSION_ONE).body();

        // When
        var shared = told.post(
                "corporatie-medewerker", "/stakeholders/v1/interests/{verkoop}/sharing", Map.of("with", "wijkaanpak"));

        // Then
        assertThat(shared.status()).isEqualTo(200);
        assertThat(told.get("gemeente-wethouder", VERSION_ONE).body()).isEqualTo(before);
    }

    private JsonNode read(String path) {
        return told.read("gemeente-wethouder", path);
    }
}
