// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.FrozenVersion.Section;
import nl.wijkakkoord.contracts.subjects.SectionDigest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OverHttp
class LateJoinerTest {

    @Test
    @Tag("row-4-19")
    void who_joins_late_sees_what_was_in_force_when_it_joined_and_signs_for_exactly_that(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "direction-agreed.yml", "late-joiner.yml", "direction-renewed.yml");

        // When
        told.goOn("dossier-received.yml");

        // Then
        var path = told.text("/stakeholders/v1/wijkaanpakken/{wijkaanpak}/onboarding-dossier"
                + "?organisation={residents-collective}");
        var received = told.read("corporatie-medewerker", path);
        var dossier = received.path("dossier");
        assertThat(dossier.at("/direction/subject/version").asInt()).isEqualTo(1);
        assertThat(dossier.at("/direction/round")).isEqualTo(told.known("roundOnOne"));
        assertThat(dossier.at("/otherAgreements/0/round")).isEqualTo(told.known("procedureRound"));
        assertThat(Digest.of(received.path("canonical").asString().getBytes(StandardCharsets.UTF_8)))
                .hasToString(received.path("digest").asString())
                .isEqualTo(Digest.of(Json.canonical(dossier)));
        assertThat(received.at("/receipt/by/organisation")).isEqualTo(told.known("residents-collective"));
    }

    @Test
    @Tag("row-4-19")
    void who_joins_late_reads_the_very_words_of_what_was_agreed(Stack stack) {
        // When
        var told = stack.tell("two-parties.yml", "direction-agreed.yml", "late-joiner.yml", "direction-renewed.yml");

        // Then
        var path = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/onboarding-dossier?organisation={residents-collective}";
        var dossier = told.read("corporatie-medewerker", path);
        assertThat(dossier.at("/texts/agreements").findValuesAsString("type"))
                .containsExactlyInAnyOrder("direction", "decision-procedure");
        assertThat(dossier.at("/texts/agreements")).allSatisfy(agreed -> {
            var sections = Stream.of(Json.MAPPER.treeToValue(agreed.path("sections"), Section[].class))
                    .map(section -> new SectionDigest(section.name(), digest(section)))
                    .toList();
            var id = UUID.fromString(agreed.path("id").asString());
            assertThat(FrozenSubject.digest(agreed.path("type").asString(), id, 1, sections))
                    .hasToString(agreed.path("digest").asString());
        });
        assertThat(dossier.at("/texts/agreements").findValuesAsString("digest"))
                .contains(dossier.at("/dossier/direction/subject/digest").asString());
    }

    private static Digest digest(Section section) {
        return Digest.of(section.canonical().getBytes(StandardCharsets.UTF_8));
    }
}
