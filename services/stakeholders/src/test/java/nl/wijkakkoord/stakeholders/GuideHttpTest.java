// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class GuideHttpTest {
    private static final String AMBITION = "gezamenlijke-ambitie-voor-de-wijk-opstellen";
    private static final String WORKED_OUT = "gekozen-opgaven-uitwerken-in-wijkuitvoeringsplan";
    private static final Audience ALL = Audience.ofWijkaanpak();

    private final Story story = Story.joined();
    private int position;

    @Test
    void the_guide_is_read_by_spoor_phase_and_sensitivity() {
        // When
        var guide = story.get("/guide?number=1&spoor=C&phase=4&sensitivity=bestuurlijk-gevoelig", STRANGER);

        // Then
        assertThat(guide.at("/knooppunten").findValuesAsString("title"))
                .containsExactly("Gezamenlijke besluitvorming over het concept-Wijkuitvoeringsplan");
        assertThat(guide.at("/versions").valueStream().map(each -> each.asInt()))
                .contains(1);
    }

    @Test
    void a_version_that_is_not_there_or_was_not_yet_is_not_read() {
        // When
        var unknown = story.get("/guide?number=77", STRANGER);
        var early = story.get("/guide?asOf=2020-01-01T00:00:00Z", STRANGER);

        // Then
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(early.status()).isEqualTo(404);
    }

    @Test
    void what_was_put_before_the_parties_by_any_service_can_serve_a_knooppunt() {
        // Given
        var submitted = heard(ALL);

        // When
        var tagged = tag(submitted, AMBITION, "wijkaanpak");

        // Then
        assertThat(tagged.status()).isEqualTo(201);
        assertThat(listed("spoor=F&phase=1&sensitivity=bestuurlijk-gevoelig", ASSOCIATION))
                .containsExactly(submitted.toString());
        assertThat(listed("spoor=A", ASSOCIATION)).isEmpty();
    }

    @Test
    void a_tag_that_was_taken_back_is_found_in_the_past_only() {
        // Given
        var tagged = tag(heard(ALL), AMBITION, "wijkaanpak");

        // When
        var withdrawn = story.post("/tags/" + tagged.id() + "/withdrawal", MUNICIPALITY, null);

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(listed("knooppunt=" + AMBITION, ASSOCIATION)).isEmpty();
        assertThat(story.get("/tags/" + tagged.id() + "?version=1", ASSOCIATION)
                        .at("/stands")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_sensitive_knooppunt_needs_a_choice_of_readers_and_only_these_find_the_tag() {
        // Given
        var submitted = heard(ALL);

        // When
        var unchosen = tag(submitted, AMBITION, null);
        var chosen = tag(submitted, AMBITION, "own-organisation");

        // Then
        assertThat(unchosen.problem()).isEqualTo("audience-not-chosen");
        assertThat(listed("spoor=C", MUNICIPALITY)).containsExactly(submitted.toString());
        assertThat(listed("spoor=C", ASSOCIATION)).isEmpty();
        assertThat(story.get("/tags/" + chosen.id(), ASSOCIATION).status()).isEqualTo(404);
    }

    @Test
    void to_who_may_not_see_a_tag_it_is_not_there_to_be_taken_back() {
        // Given
        var chosen = tag(heard(ALL), AMBITION, "own-organisation");

        // When
        var withdrawn = story.post("/tags/" + chosen.id() + "/withdrawal", ASSOCIATION, null);

        // Then
        assertThat(withdrawn.status()).isEqualTo(404);
    }

    @Test
    void what_was_not_heard_of_or_is_not_for_who_asks_serves_nothing() {
        // Given
        var hidden = heard(Audience.of(ASSOCIATION));

        // When
        var nothing = tag(UUID.randomUUID(), WORKED_OUT, null);
        var others = tag(hidden, WORKED_OUT, null);

        // Then
        assertThat(nothing.problem()).isEqualTo("object-not-heard-of");
        assertThat(others.problem()).isEqualTo("object-not-heard-of");
    }

    @Test
    void nothing_serves_a_knooppunt_that_the_guide_does_not_have() {
        // Given
        var submitted = heard(ALL);

        // When
        var refused = tag(submitted, "geen-knooppunt", null);

        // Then
        assertThat(refused.problem()).isEqualTo("knooppunt-not-in-guide");
    }

    @Test
    void the_area_is_read_as_it_was_in_each_version() {
        // Given
        story.post("/area", MUNICIPALITY, area("BU02000301", 240));
        var after = story.post("/area", MUNICIPALITY, area("BU02000302", 310));

        // When
        var first = story.get("/area?version=1", ASSOCIATION);

        // Then
        assertThat(after.at("/version").asInt()).isEqualTo(2);
        assertThat(first.at("/total").asInt()).isEqualTo(240);
        assertThat(first.textAt("/border/buurten/0")).isEqualTo("BU02000301");
        assertThat(story.get("/area", ASSOCIATION).at("/total").asInt()).isEqualTo(310);
        assertThat(story.get("/area", STRANGER).status()).isEqualTo(404);
    }

    @Test
    void the_area_is_changed_by_the_initiator_and_to_something_else() {
        // Given
        story.post("/area", MUNICIPALITY, area("BU02000302", 310));

        // When
        var byAnother = story.post("/area", ASSOCIATION, area("BU02000303", 1));
        var unchanged = story.post("/area", MUNICIPALITY, area("BU02000302", 310));

        // Then
        assertThat(byAnother.problem()).isEqualTo("not-the-initiator");
        assertThat(unchanged.problem()).isEqualTo("area-unchanged");
    }

    private UUID heard(Audience audience) {
        var subject = UUID.randomUUID();
        tell(
                subject,
                new SubjectSubmitted(
                        SubjectType.AMBITION,
                        subject,
                        story.wijkaanpak(),
                        1,
                        "Ambitie",
                        Digest.of(new byte[] {1}),
                        List.of(),
                        null,
                        false,
                        audience,
                        CONTACT,
                        now()));
        await().until(() -> RunningService.count("known_object where id = ?", subject) > 0);
        return subject;
    }

    private void tell(UUID aggregate, Event event) {
        RunningService.topics().publish("ambitions", aggregate, ++position, event);
    }

    private Answer tag(UUID object, String knooppunt, String audience) {
        var body = new HashMap<String, Object>(Map.of(
                "object", Map.of("type", SubjectType.AMBITION, "id", object),
                "knooppunt", Map.of("knooppunt", knooppunt, "version", 1)));
        body.put("audience", audience);
        return story.post("/tags", MUNICIPALITY, body);
    }

    private List<String> listed(String query, OrganisationId reader) {
        return story.get("/tags?" + query, reader).texts("/items", "/object/id");
    }

    private static Map<String, Object> area(String buurt, int homes) {
        return body("""
            {"year": 2025, "buurten": ["%s"], "source": "Woningbestand", "referenceDate": "2025-01-01",
             "homes": [{"tenure": "owner-occupied", "dwellingType": "rijwoning", "number": %s}]}
            """, buurt, homes);
    }

    private static Instant now() {
        return Story.afterwards();
    }
}
