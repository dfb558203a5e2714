// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class ParticipationHttpTest {
    private static final Digest DIGEST = Digest.of(new byte[] {1});
    private static final By OPENER = new By(MUNICIPALITY, UUID.randomUUID());

    private final Story story = Story.joined();

    @Test
    void who_was_asked_in_a_round_and_did_not_answer_is_silent_until_it_does() {
        // Given
        var round = open(Audience.ofWijkaanpak(), MUNICIPALITY, ASSOCIATION);
        awaitAsked(MUNICIPALITY, 1);
        var silent = of(ASSOCIATION, MUNICIPALITY);

        // When
        answer(round, Audience.ofWijkaanpak());

        // Then
        assertThat(silent.path("silent").asBoolean()).isTrue();
        assertThat(silent.path("answered").asInt()).isZero();
        assertThat(silent.path("silentSince").asString())
                .isGreaterThan(silent.path("lastSign").asString());
        await().until(() -> of(ASSOCIATION, MUNICIPALITY).path("answered").asInt() == 1);
        var heard = of(ASSOCIATION, MUNICIPALITY);
        assertThat(heard.path("silent").asBoolean()).isFalse();
        assertThat(heard.at("/counts/0")).isEqualTo(count("round", 1, 1));
    }

    @Test
    void who_shares_an_interest_asks_the_others_to_acknowledge_it() {
        // Given
        var interest = story.post(
                        "/interests",
                        MUNICIPALITY,
                        Map.of("kind", "interest", "title", "Geen gas meer", "text", "Voor 2035 van het gas af."))
                .id();
        Story.afterwards();
        story.post("/interests/" + interest + "/sharing", MUNICIPALITY, Map.of("with", "wijkaanpak"));
        var before = of(ASSOCIATION, MUNICIPALITY);
        var list = story.get("/participation?silent=true", MUNICIPALITY).items();

        // When
        story.post("/interests/" + interest + "/acknowledgements", ASSOCIATION, null);

        // Then
        assertThat(before.path("silent").asBoolean()).isTrue();
        assertThat(before.at("/counts/1")).isEqualTo(count("interest", 1, 0));
        assertThat(list)
                .singleElement()
                .satisfies(party ->
                        assertThat(party.path("organisation").asString()).isEqualTo(ASSOCIATION.value()));
        var after = of(ASSOCIATION, MUNICIPALITY);
        assertThat(after.path("silent").asBoolean()).isFalse();
        assertThat(after.at("/counts/1")).isEqualTo(count("interest", 1, 1));
        assertThat(of(MUNICIPALITY, MUNICIPALITY).path("sharedInterests").asInt())
                .isEqualTo(1);
        assertThat(of(MUNICIPALITY, MUNICIPALITY).path("asked").asInt()).isZero();
    }

    @Test
    void new_words_ask_again_and_the_same_words_for_more_readers_do_not() {
        // Given
        var words = Map.of("kind", "interest", "title", "Geen gas meer", "text", "Voor 2035 van het gas af.");
        var interest = story.post("/interests", MUNICIPALITY, words).id();
        story.post("/interests/" + interest + "/sharing", MUNICIPALITY, Map.of("with", "wijkaanpak"));
        story.post("/interests/" + interest + "/acknowledgements", ASSOCIATION, null);
        story.post("/interests/" + interest + "/sharing", MUNICIPALITY, Map.of("with", "public"));
        var widened = of(ASSOCIATION, MUNICIPALITY);
        var revised = story.send(
                "PUT",
                "/interests/" + interest,
                MUNICIPALITY,
                Map.of("title", "Geen gas meer", "text", "Voor 2040."),
                "If-Match",
                "\"4\"");

        // When
        story.post("/interests/" + interest + "/sharing", MUNICIPALITY, Map.of("with", "public"));

        // Then
        assertThat(revised.status()).isEqualTo(200);
        assertThat(widened.path("answered").asInt()).isEqualTo(1);
        assertThat(of(ASSOCIATION, MUNICIPALITY).path("answered").asInt()).isZero();
    }

    @Test
    void a_round_for_some_counts_for_these_and_for_auditors_only() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", "2026-01-01"));
        var own = Audience.of(ASSOCIATION);

        // When
        answer(open(own, ASSOCIATION), own);

        // Then
        awaitAsked(ASSOCIATION, 1);
        assertThat(of(ASSOCIATION, AUDITOR).path("asked").asInt()).isEqualTo(1);
        var outside = of(ASSOCIATION, MUNICIPALITY);
        assertThat(outside.path("asked").asInt()).isZero();
        assertThat(outside.path("lastSign").asString())
                .isLessThan(of(ASSOCIATION, ASSOCIATION).path("lastSign").asString());
        assertThat(story.get("/participation", STRANGER).status()).isEqualTo(404);
    }

    private UUID open(Audience audience, OrganisationId... deciding) {
        var round = UUID.randomUUID();
        var subject = new SubjectRef(SubjectType.DIRECTION, UUID.randomUUID(), 1, DIGEST);
        var alternatives = List.of(new Alternative(subject, "Richting", null, null));
        var at = now();
        var opened = told(round).opened(alternatives, List.of(), at.plusSeconds(3600), audience, at, deciding);
        RunningService.topics().publish("decisions", round, 1, opened);
        return round;
    }

    private void answer(UUID round, Audience audience) {
        var citation = new MandateCitation(UUID.randomUUID(), 1, 1);
        var taken = told(round).taken(DIGEST, Stance.AGREES, null, citation, audience, CONTACT_OF_ASSOCIATION, now());
        RunningService.topics().publish("decisions", round, 2, taken);
    }

    private TestRound told(UUID round) {
        return new TestRound(round, story.wijkaanpak(), OPENER);
    }

    private void awaitAsked(OrganisationId reader, int asked) {
        await().until(() -> of(ASSOCIATION, reader).path("asked").asInt() == asked);
    }

    private JsonNode of(OrganisationId party, OrganisationId reader) {
        return story.get("/participation", reader)
                .items()
                .valueStream()
                .filter(row -> row.path("organisation").asString().equals(party.value()))
                .findAny()
                .orElseThrow();
    }

    private static JsonNode count(String kind, int asked, int answered) {
        return Json.MAPPER.valueToTree(Map.of("kind", kind, "asked", asked, "answered", answered));
    }

    /** After what was recorded before. */
    private static Instant now() {
        return Story.afterwards().truncatedTo(ChronoUnit.MILLIS);
    }
}
