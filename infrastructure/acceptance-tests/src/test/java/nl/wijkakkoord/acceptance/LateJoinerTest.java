// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
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
}
