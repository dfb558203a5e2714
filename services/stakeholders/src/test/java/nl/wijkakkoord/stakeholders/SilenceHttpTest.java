// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class SilenceHttpTest {
    private final Story story = Story.joined();

    @BeforeEach
    void a_third_party_takes_part() {
        story.post("/invitations", MUNICIPALITY, Story.invitation(STRANGER));
        story.post("/acceptances", STRANGER, Map.of("contact", Story.CONTACT));
    }

    @Test
    void notice_is_given_and_its_term_runs() {
        // Given
        var given = give(MUNICIPALITY);

        // When
        var early = story.post("/silences/" + given.id() + "/setting-aside", STRANGER, null);

        // Then
        assertThat(given.status()).isEqualTo(201);
        assertThat(early.problem()).isEqualTo("term-not-over");
        var listed = story.get("/silences", ASSOCIATION).json().at("/items/0");
        assertThat(listed.path("organisation").asString()).isEqualTo(ASSOCIATION.value());
        assertThat(listed.path("setAside").asBoolean()).isFalse();
        assertThat(story.get("/silences/" + given.id(), ASSOCIATION)
                        .json()
                        .at("/notice/until")
                        .asString())
                .isEqualTo(Story.today().plusDays(42).toString());
    }

    @Test
    void anything_that_the_party_does_ends_the_notice() {
        // Given
        give(MUNICIPALITY);

        // When
        story.interest("interest", "Wij zijn er");

        // Then
        assertThat(story.get("/silences", MUNICIPALITY).json().path("items")).isEmpty();
    }

    @Test
    void also_what_it_does_in_another_service() {
        // Given
        give(MUNICIPALITY);
        var round = UUID.randomUUID();

        // When
        RunningService.topics()
                .publish(
                        "decisions",
                        round,
                        1,
                        new PositionTaken(
                                round,
                                story.wijkaanpak(),
                                Digest.of(new byte[] {1}),
                                ASSOCIATION,
                                UUID.randomUUID(),
                                Stance.ABSTAINS,
                                null,
                                null,
                                new MandateCitation(UUID.randomUUID(), 1, 1),
                                null,
                                null,
                                Audience.ofWijkaanpak(),
                                new By(ASSOCIATION, UUID.randomUUID()),
                                Instant.now()));

        // Then
        await().until(() ->
                story.get("/silences", MUNICIPALITY).json().path("items").isEmpty());
    }

    @Test
    void it_says_itself_that_it_is_there() {
        // Given
        var silence = give(MUNICIPALITY).id();
        var byAnother = story.post("/silences/" + silence + "/resumption", STRANGER, null);

        // When
        var resumed = story.post("/silences/" + silence + "/resumption", ASSOCIATION, null);

        // Then
        assertThat(byAnother.problem()).isEqualTo("silence-of-another");
        assertThat(resumed.status()).isEqualTo(200);
        assertThat(story.get("/silences", MUNICIPALITY).json().path("items")).isEmpty();
    }

    @Test
    void nobody_gives_itself_notice() {
        // When
        var answer = give(ASSOCIATION);

        // Then
        assertThat(answer.problem()).isEqualTo("own-organisation");
    }

    private Answer give(OrganisationId by) {
        return story.post(
                "/silences", by, Map.of("organisation", ASSOCIATION.value(), "reason", "Drie rondes zonder antwoord"));
    }
}
