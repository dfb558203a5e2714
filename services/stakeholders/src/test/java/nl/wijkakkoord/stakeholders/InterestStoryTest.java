// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.OPERATOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(RunningService.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterestStoryTest {
    private static final String SECRET = "Wij willen verkopen";

    private final Story story = Story.joined();
    private final UUID own = record("interest", SECRET);

    @Test
    void what_is_not_shared_looks_to_others_as_if_it_were_not_there() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", Story.today()));
        var erasure = Map.of("reason", "Weg ermee");
        var nobodys = UUID.randomUUID();

        // When
        var readers = List.of(MUNICIPALITY, AUDITOR, STRANGER);

        // Then
        assertThat(readers).allSatisfy(reader -> {
            for (var request : List.of("", "/acknowledgements", "/sharing", "/erasure")) {
                var body = request.equals("/erasure")
                        ? erasure
                        : request.equals("/sharing") ? Map.of("with", "public") : null;
                assertThat(told(ask(own, request, reader, body), own))
                        .isEqualTo(told(ask(nobodys, request, reader, body), nobodys));
            }
            assertThat(story.get("/interests?organisation=" + ASSOCIATION, reader)
                            .json()
                            .path("items"))
                    .isEmpty();
        });
        var related = Map.of("kind", "contradiction", "interests", List.of(own, nobodys), "explanation", "Waarom");
        assertThat(story.post("/relations", MUNICIPALITY, related).problem()).isEqualTo("interest-not-shared");
        assertThat(story.post("/rankings", MUNICIPALITY, Map.of("interests", List.of(own)))
                        .problem())
                .isEqualTo("not-among-your-interests");
        assertThat(story.get("/interests", ASSOCIATION)
                        .json()
                        .at("/items/0/title")
                        .asString())
                .isEqualTo(SECRET);
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
        assertThat(stored(own))
                .singleElement()
                .asString()
                .contains(kept.path("digest").asString())
                .doesNotContain(SECRET, kept.path("salt").asString());
    }

    @Test
    void a_revision_is_for_the_own_eyes_until_it_is_shared_too() {
        // Given
        share(own, "wijkaanpak");
        var words = Map.of("title", "Iets anders", "text", "Wij willen blijven");

        // When
        var revised = story.send("PUT", "/interests/" + own, ASSOCIATION, words, "If-Match", "\"2\"");

        // Then
        assertThat(revised.status()).isEqualTo(200);
        assertThat(read(own, MUNICIPALITY).text()).contains(SECRET).doesNotContain("blijven");
        share(own, "wijkaanpak");
        assertThat(read(own, MUNICIPALITY).text()).contains("blijven");
        assertThat(read(own, STRANGER).status()).isEqualTo(404);
    }

    @Test
    void what_is_public_is_read_by_who_takes_no_part_and_stays_public() {
        // Given
        share(own, "public");

        // When
        var read = read(own, STRANGER);

        // Then
        assertThat(read.json().at("/shared/text").asString()).isEqualTo(SECRET);
        assertThat(read.json().has("own")).isFalse();
        assertThat(story.get("/interests", STRANGER).json().path("items")).hasSize(1);
        assertThat(share(own, "wijkaanpak").problem()).isEqualTo("shared-with-everybody");
        assertThat(share(own, "public").problem()).isEqualTo("already-shared");
    }

    @Test
    void who_wrote_words_erases_them_and_an_event_tells_so() {
        // When
        var erased = erase(own, Story.token(Story.DESK, ASSOCIATION));

        // Then
        assertThat(erased.status()).isEqualTo(200);
        var kept = read(own, ASSOCIATION).json().at("/own/words/0");
        assertThat(kept.has("words")).isFalse();
        assertThat(kept.path("erasureReason").asString()).isEqualTo("Op verzoek");
        assertThat(kept.path("digest").asString()).startsWith("sha256:");
        assertThat(stored(own)).hasSize(2).last().asString().contains("Op verzoek");
        assertThat(share(own, "wijkaanpak").problem()).isEqualTo("words-erased");
        assertThat(erase(own, Story.token(Story.DESK, ASSOCIATION)).problem()).isEqualTo("words-erased");
    }

    @Test
    void the_operator_erases_what_it_cannot_read_and_nobody_else_does() {
        // Given
        var shared = record("goal", "Voor iedereen");
        share(shared, "wijkaanpak");
        var operator = RunningService.issuer()
                .tokenOf("operator", OPERATOR)
                .scope("operator")
                .signed();

        // When
        var erased = erase(own, operator);

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(read(own, ASSOCIATION).json().at("/own/words/0").has("words"))
                .isFalse();
        assertThat(read(own, OPERATOR).status()).isEqualTo(404);
        assertThat(erase(UUID.randomUUID(), operator).status()).isEqualTo(404);
        assertThat(erase(shared, Story.token(Story.DESK, MUNICIPALITY)).problem())
                .isEqualTo("words-of-another");
    }

    @Test
    void the_overview_of_what_is_shared_is_frozen_and_takes_over_what_the_parties_decide() {
        // Given
        var empty = story.post("/overviews", MUNICIPALITY, null);
        var hidden = record("goal", "Niet voor anderen");
        share(own, "wijkaanpak");

        // When
        var overview = story.post("/overviews", MUNICIPALITY, null).id();

        // Then
        assertThat(empty.problem()).isEqualTo("nothing-shared");
        var frozen = story.get("/overviews/" + overview + "/versions/1", ASSOCIATION);
        assertThat(frozen.text()).contains(SECRET).doesNotContain("Niet voor anderen", hidden.toString());
        assertThat(story.post("/overviews", MUNICIPALITY, null).problem()).isEqualTo("awaiting-decision");
        close(new SubjectRef(
                SubjectType.OVERVIEW_OF_INTERESTS,
                overview,
                1,
                new Digest(frozen.json().path("digest").asString())));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> story.get("/overviews/" + overview, ASSOCIATION)
                        .json()
                        .at("/versions/0/status")
                        .asString()
                        .equals("agreed"));
        assertThat(story.post("/overviews", MUNICIPALITY, null).status()).isEqualTo(201);
    }

    @Test
    void an_order_for_the_own_eyes_is_for_no_other_and_a_shared_one_names_what_is_shared() {
        // Given
        var other = record("goal", "Ook belangrijk");
        share(other, "wijkaanpak");

        // When
        var forAll = rank("wijkaanpak", own, other);

        // Then
        assertThat(forAll.problem()).isEqualTo("not-among-your-interests");
        assertThat(rank(null, own, other).status()).isEqualTo(200);
        assertThat(rank("wijkaanpak", other).status()).isEqualTo(200);
        assertThat(story.get("/agendas", MUNICIPALITY).text())
                .contains(other.toString())
                .doesNotContain(own.toString());
        assertThat(story.get("/agendas", ASSOCIATION).text()).contains(own.toString());
        assertThat(story.get("/agendas", MUNICIPALITY).json().path("items"))
                .extracting(
                        agenda -> agenda.path("organisation").asString(),
                        agenda -> agenda.path("status").asString())
                .containsExactly(
                        tuple(ASSOCIATION.value(), "not-yet-open"), tuple(MUNICIPALITY.value(), "not-yet-open"));
    }

    private UUID record(String kind, String text) {
        return story.post("/interests", ASSOCIATION, Map.of("kind", kind, "title", text, "text", text))
                .id();
    }

    private Answer read(UUID interest, OrganisationId reader) {
        return story.get("/interests/" + interest, reader);
    }

    private Answer share(UUID interest, String with) {
        return story.post("/interests/" + interest + "/sharing", ASSOCIATION, Map.of("with", with));
    }

    private Answer rank(String with, UUID... interests) {
        var body = new HashMap<String, Object>(Map.of("interests", List.of(interests)));
        body.put("sharedWith", with);
        return story.post("/rankings", ASSOCIATION, body);
    }

    private Answer erase(UUID interest, String token) {
        var path = "/stakeholders/v1/interests/" + interest + "/erasure";
        return RunningService.http().post(path, token, Map.of("reason", "Op verzoek"));
    }

    private Answer ask(UUID interest, String request, OrganisationId reader, Object body) {
        var path = "/interests/" + interest + request;
        return request.isEmpty() ? story.get(path, reader) : story.post(path, reader, body);
    }

    /** The whole answer, but for the address that was asked for and the number of the answer itself. */
    private static List<Object> told(Answer answer, UUID interest) {
        var problem = (ObjectNode) answer.json();
        assertThat(problem.remove("instance").asString()).startsWith("urn:uuid:");
        return List.of(answer.status(), problem.toString().replace(interest.toString(), ""));
    }

    private void close(SubjectRef subject) {
        var round = UUID.randomUUID();
        var closed = new RoundClosed(
                round,
                story.wijkaanpak(),
                List.of(new Verdict(subject, true, List.of())),
                List.of(),
                "wijkakkoord-outcome 1",
                Audience.ofWijkaanpak(),
                Neighbourhood.CONTACT,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
        RunningService.topics().publish("decisions", round, 1, closed);
    }

    private static List<String> stored(UUID interest) {
        return RunningService.bean(JdbcClient.class)
                .sql("select convert_from(payload, 'UTF8') from event where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param(interest.toString())
                .query(String.class)
                .list();
    }
}
