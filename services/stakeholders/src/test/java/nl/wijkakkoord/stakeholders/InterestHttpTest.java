// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class InterestHttpTest {
    private static final String SECRET = "Wij willen verkopen";
    private static final List<OrganisationId> OTHERS = List.of(MUNICIPALITY, AUDITOR, STRANGER);

    private final Story story = Story.joined();
    private final UUID own = story.interest("interest", SECRET);

    @Test
    void what_is_not_shared_looks_to_others_as_if_it_were_not_there() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", Story.today()));

        // When
        var told = toldOthers(own);
        var toldOfNothing = toldOthers(UUID.randomUUID());

        // Then
        assertThat(told).isEqualTo(toldOfNothing);
        assertThat(OTHERS)
                .allSatisfy(reader -> assertThat(story.get("/interests?organisation=" + ASSOCIATION, reader)
                                .items())
                        .isEmpty());
        assertThat(story.get("/interests", ASSOCIATION).textAt("/items/0/title"))
                .isEqualTo(SECRET);
    }

    @Test
    void what_was_taken_back_is_waited_for_by_nobody_and_rested_on_by_nothing() {
        // Given
        story.share(own, "wijkaanpak");

        // When
        var withdrawn = story.post("/interests/" + own + "/withdrawal", ASSOCIATION, Map.of("reason", "Wij zijn weg"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        var item = story.get("/interests", MUNICIPALITY).json().at("/items/0");
        assertThat(item.path("withdrawn").asBoolean()).isTrue();
        assertThat(item.path("notYetAcknowledgedBy")).isEmpty();
        assertThat(story.get("/interests/" + own, MUNICIPALITY)
                        .json()
                        .at("/withdrawn/reason")
                        .asString())
                .isEqualTo("Wij zijn weg");
        assertThat(story.post("/overviews", MUNICIPALITY, null).problem()).isEqualTo("nothing-shared");
    }

    @Test
    void a_contradiction_is_taken_back_by_who_recorded_it() {
        // Given
        var relation = contradiction();
        var byAnother = story.post(relation + "/withdrawal", ASSOCIATION, Map.of("reason", "Misverstand"));

        // When
        var withdrawn = story.post(relation + "/withdrawal", MUNICIPALITY, Map.of("reason", "Misverstand"));

        // Then
        assertThat(byAnother.problem()).isEqualTo("relation-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(story.get(relation, ASSOCIATION).json().path("status").asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void an_option_is_taken_back_by_who_proposed_it_and_waits_for_nobody() {
        // Given
        var relation = contradiction();
        var option = "/options/"
                + story.post(relation + "/options", MUNICIPALITY, Map.of("title", "Eerst renoveren", "text", "Zo"))
                        .id();
        var byAnother = story.post(option + "/withdrawal", ASSOCIATION, Map.of("reason", "Toch niet"));

        // When
        var withdrawn = story.post(option + "/withdrawal", MUNICIPALITY, Map.of("reason", "Toch niet"));

        // Then
        assertThat(byAnother.problem()).isEqualTo("option-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        var seen = story.get(option, ASSOCIATION).json();
        assertThat(seen.at("/withdrawn/reason").asString()).isEqualTo("Toch niet");
        assertThat(seen.path("perspectives")).isEmpty();
        assertThat(story.get(relation + "/options", ASSOCIATION).items().findValuesAsString("withdrawn"))
                .containsExactly("true");
    }

    @Test
    void what_is_not_shared_is_not_related_by_others() {
        // Given
        var interests = List.of(own, UUID.randomUUID());

        // When
        var related = story.post(
                "/relations",
                MUNICIPALITY,
                Map.of("kind", "contradiction", "interests", interests, "explanation", "Waarom"));

        // Then
        assertThat(related.problem()).isEqualTo("interest-not-shared");
    }

    @Test
    void the_events_hold_a_digest_of_the_words_that_their_owner_can_check() {
        // When
        var view = read(own, ASSOCIATION).json();

        // Then
        var kept = view.at("/own/words/0");
        assertThat(SaltedWords.of(kept.path("words"), kept.path("salt").asString())
                        .digest())
                .hasToString(kept.path("digest").asString());
        assertThat(Story.stored(own))
                .singleElement()
                .asString()
                .contains(kept.path("digest").asString())
                .doesNotContain(SECRET, kept.path("salt").asString());
    }

    @Test
    void a_revision_is_for_the_own_eyes() {
        // Given
        story.share(own, "wijkaanpak");

        // When
        var revised = revise("\"2\"");

        // Then
        assertThat(revised.status()).isEqualTo(200);
        assertThat(read(own, MUNICIPALITY).text()).contains(SECRET).doesNotContain("blijven");
    }

    @Test
    void a_revision_is_for_others_when_it_is_shared_too() {
        // Given
        story.share(own, "wijkaanpak");
        revise("\"2\"");

        // When
        story.share(own, "wijkaanpak");

        // Then
        assertThat(read(own, MUNICIPALITY).text()).contains("blijven");
        assertThat(read(own, STRANGER).status()).isEqualTo(404);
    }

    @Test
    void a_contradiction_shows_which_of_its_interests_says_something_else_since() {
        // Given
        story.share(own, "wijkaanpak");
        var body = Map.of("kind", "interest", "title", "Tempo", "text", "Snel");
        var other = story.post("/interests", MUNICIPALITY, body).id();
        story.post("/interests/" + other + "/sharing", MUNICIPALITY, Map.of("with", "wijkaanpak"));
        var contradiction =
                Map.of("kind", "contradiction", "interests", List.of(own, other), "explanation", "Tempo kost geld.");
        var relation = story.post("/relations", MUNICIPALITY, contradiction).id();
        var before = story.get("/relations/" + relation, MUNICIPALITY).json();
        revise("\"2\"");

        // When
        story.share(own, "wijkaanpak");

        // Then
        assertThat(before.path("stale")).isEmpty();
        assertThat(story.get("/relations/" + relation, MUNICIPALITY).json().path("stale"))
                .extracting(JsonNode::asString)
                .containsExactly(own.toString());
    }

    @Test
    void what_is_public_is_read_by_who_takes_no_part() {
        // Given
        story.share(own, "public");

        // When
        var read = read(own, STRANGER);

        // Then
        assertThat(read.textAt("/shared/text")).isEqualTo(SECRET);
        assertThat(read.json().has("own")).isFalse();
        assertThat(story.get("/interests", STRANGER).items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"wijkaanpak, shared-with-everybody", "public, already-shared"})
    void what_is_public_stays_public(String with, String refusal) {
        // Given
        story.share(own, "public");

        // When
        var again = story.share(own, with);

        // Then
        assertThat(again.problem()).isEqualTo(refusal);
    }

    @Test
    void who_wrote_words_erases_them_and_an_event_tells_so() {
        // When
        var erased = erase(own, Story.token(Story.DESK, ASSOCIATION));

        // Then
        assertThat(erased.status()).isEqualTo(200);
        var kept = read(own, ASSOCIATION).at("/own/words/0");
        assertThat(kept.has("words")).isFalse();
        assertThat(kept.path("erasureReason").asString()).isEqualTo("Op verzoek");
        assertThat(kept.path("digest").asString()).startsWith("sha256:");
        assertThat(Story.stored(own))
                .hasSize(2)
                .last()
                .asString()
                .contains(own.toString())
                .doesNotContain("Op verzoek");
    }

    @Test
    void words_that_were_erased_are_not_shared() {
        // Given
        erase(own, Story.token(Story.DESK, ASSOCIATION));

        // When
        var shared = story.share(own, "wijkaanpak");

        // Then
        assertThat(shared.problem()).isEqualTo("words-erased");
    }

    @Test
    void words_are_erased_once() {
        // Given
        erase(own, Story.token(Story.DESK, ASSOCIATION));

        // When
        var again = erase(own, Story.token(Story.DESK, ASSOCIATION));

        // Then
        assertThat(again.problem()).isEqualTo("words-erased");
    }

    @Test
    void the_operator_erases_what_it_cannot_read() {
        // When
        var erased = erase(own, Story.operator());

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(read(own, ASSOCIATION).at("/own/words/0").has("words")).isFalse();
        assertThat(read(own, OPERATOR).status()).isEqualTo(404);
    }

    @Test
    void the_operator_erases_nothing_that_is_not_there() {
        // When
        var erased = erase(UUID.randomUUID(), Story.operator());

        // Then
        assertThat(erased.status()).isEqualTo(404);
    }

    @Test
    void another_party_does_not_erase_what_it_reads() {
        // Given
        story.share(own, "wijkaanpak");

        // When
        var erased = erase(own, Story.token(Story.DESK, MUNICIPALITY));

        // Then
        assertThat(erased.problem()).isEqualTo("words-of-another");
    }

    /** Of the municipality, between an interest of its own and that of the association. */
    private String contradiction() {
        story.share(own, "wijkaanpak");
        var ours = story.post(
                        "/interests",
                        MUNICIPALITY,
                        Map.of("kind", "interest", "title", "Tempo", "text", "Snel en betaalbaar."))
                .id();
        story.post("/interests/" + ours + "/sharing", MUNICIPALITY, Map.of("with", "wijkaanpak"));
        var related = Map.of("kind", "contradiction", "interests", List.of(own, ours), "explanation", "Waarom");
        return "/relations/" + story.post("/relations", MUNICIPALITY, related).id();
    }

    private Answer read(UUID interest, OrganisationId reader) {
        return story.get("/interests/" + interest, reader);
    }

    private Answer revise(String version) {
        var words = Map.of("title", "Iets anders", "text", "Wij willen blijven");
        return story.send("PUT", "/interests/" + own, ASSOCIATION, words, "If-Match", version);
    }

    @Test
    void who_takes_no_part_sees_what_is_public_and_not_what_others_did_with_it() {
        // Given
        var shown = "/interests/" + story.interest("interest", "Voor iedereen");
        story.post(shown + "/sharing", ASSOCIATION, Map.of("with", "public"));
        var before = story.get(shown, STRANGER);
        var listed = story.get("/interests", STRANGER).text();

        // When
        story.post(shown + "/acknowledgements", MUNICIPALITY, null);

        // Then
        var after = story.get(shown, STRANGER);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.header("ETag")).isEqualTo("\"1\"");
        assertThat(after.json().path("notYetAcknowledgedBy")).isEmpty();
        assertThat(story.get("/interests", STRANGER).text()).isEqualTo(listed);
        assertThat(story.get(shown, ASSOCIATION).json().path("acknowledgedBy")).hasSize(1);
    }

    private static Answer erase(UUID interest, String token) {
        return Story.erase("/interests/" + interest, token);
    }

    /** What each of the others is told, whatever it asks. */
    private List<List<Object>> toldOthers(UUID interest) {
        var path = "/interests/" + interest;
        return OTHERS.stream()
                .flatMap(other -> Stream.of(
                        story.get(path, other),
                        story.post(path + "/acknowledgements", other, null),
                        story.post(path + "/sharing", other, Map.of("with", "public")),
                        story.post(path + "/erasure", other, Map.of("reason", "Weg ermee"))))
                .map(answer -> Story.told(answer, interest))
                .toList();
    }
}
