// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.wijkakkoord.contracts.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OverHttp
class CitedDirectionTest {

    @Test
    @Tag("row-4-18")
    void a_cited_version_of_the_direction_stays_the_same_byte_for_byte_when_the_next_one_is_agreed(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "direction-agreed.yml", "direction-cited.yml");
        var versionOne = told.text("/stakeholders/v1/directions/{direction}/versions/1");
        var cited = told.get("corporatie-directeur", versionOne).body();

        // When
        told.goOn("direction-renewed.yml");

        // Then
        var citation = told.read("corporatie-directeur", "/decisions/v1/rounds/{citingRound}")
                .at("/cites/0");
        var now = told.get("corporatie-directeur", versionOne);
        assertThat(citation.path("version").asInt()).isEqualTo(1);
        assertThat(citation.path("digest")).isEqualTo(now.json().path("digest"));
        assertThat(now.body()).isEqualTo(cited);
        assertThat(now.json().path("sections"))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(
                                Digest.of(section.path("canonical").asString().getBytes(StandardCharsets.UTF_8)))
                        .hasToString(section.path("digest").asString()));
    }
}
