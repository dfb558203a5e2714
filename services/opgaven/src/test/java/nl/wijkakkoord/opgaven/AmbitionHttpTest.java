// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Neighbourhood.all;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.ambitions.OpgaveRef;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningOpgaven.class)
class AmbitionHttpTest {
    private static final UUID AMBITION = UUID.randomUUID();
    private static final Digest DIGEST = Digest.of(new byte[0]);

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID opgave = zuid.propose("Een koele wijk");

    @BeforeEach
    void it_has_an_objective() {
        zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", Wording.objective("schaduw", "50"));
    }

    @Test
    void nothing_is_proposed_for_a_joint_ambition_that_is_not_there_yet() {
        // When
        var tooSoon = propose("schaduw");

        // Then
        assertThat(tooSoon.problem()).isEqualTo("no-joint-ambition");
    }

    @Test
    void an_objective_of_the_opgave_is_proposed_for_a_joint_ambition_that_is_there() {
        // Given
        draft(1);

        // When
        var proposed = propose("schaduw");
        var unknown = propose("water");

        // Then
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(unknown.problem()).isEqualTo("objective-unknown");
    }

    @Test
    void an_objective_tells_which_version_of_the_ambition_it_is_in() {
        // Given
        draft(1);
        var before = objective();
        draft(2, new OpgaveRef(opgave, "schaduw"));
        var drafted = objective();

        // When
        zuid.tell(
                "ambitions",
                AMBITION,
                new AmbitionAdopted(
                        AMBITION, zuid.wijkaanpak, 2, DIGEST, UUID.randomUUID(), 1, all(), zuid.by(HOUSING), now()));

        // Then
        assertThat(before.has("ambition")).isFalse();
        assertThat(drafted.at("/ambition/version").asInt()).isEqualTo(2);
        assertThat(drafted.at("/ambition/status").asString()).isEqualTo("draft");
        assertThat(objective().at("/ambition/status").asString()).isEqualTo("adopted");
    }

    private Answer propose(String objective) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/ambition-proposals", Map.of("objective", objective));
    }

    private JsonNode objective() {
        return zuid.get(HOUSING, "/opgaven/" + opgave).at("/objectives/0");
    }

    private void draft(int version, OpgaveRef... cited) {
        var objectives = Stream.of(cited)
                .map(ref -> new Objective(
                        ref.objective(),
                        Neighbourhood.THEME,
                        "Schaduw",
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ref))
                .toList();
        zuid.tell(
                "ambitions",
                AMBITION,
                new AmbitionDrafted(
                        AMBITION,
                        zuid.wijkaanpak,
                        version,
                        new AmbitionText("Ambitie", objectives, List.of()),
                        all(),
                        zuid.by(MUNICIPALITY),
                        now()));
    }
}
