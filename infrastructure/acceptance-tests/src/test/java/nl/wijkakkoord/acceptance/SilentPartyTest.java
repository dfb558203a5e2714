// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On a stack of its own, for its time goes on by weeks. */
class SilentPartyTest {
    private static final Duration SIX_WEEKS_AND_A_DAY = Duration.ofDays(43);
    private static final String SILENCES = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/silences";

    @Test
    void after_six_weeks_it_is_set_aside_and_the_others_agree_on_a_contact_who_takes_it_up_again() {
        try (var stack = Stack.start()) {
            // Given
            var told = stack.tell("two-parties.yml", "residents-join.yml");
            var early = told.post("corporatie-medewerker", "/stakeholders/v1/silences/{silence}/setting-aside", null);
            stack.clock().forward(SIX_WEEKS_AND_A_DAY);
            told.put(
                    "closingTime",
                    stack.clock().instant().plus(Duration.ofDays(14)).toString());

            // When
            told.goOn("contact-recovered.yml");

            // Then
            assertThat(early.problem()).isEqualTo("term-not-over");
            assertThat(told.items("gemeente-projectleider", SILENCES)
                            .at("/0/setAside")
                            .asBoolean())
                    .isTrue();
            var interest = Map.of("kind", "interest", "title", "Een groene straat", "text", "Bomen.");
            await().until(() -> told.post(
                            "bewoners-voorzitter", "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/interests", interest)
                    .success());
            assertThat(told.items("gemeente-projectleider", SILENCES)).isEmpty();
        }
    }
}
