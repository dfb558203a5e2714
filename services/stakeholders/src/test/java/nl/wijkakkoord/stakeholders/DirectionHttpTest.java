// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SectionDigest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class DirectionHttpTest {
    private final Story story = Story.joined();

    @Test
    void only_the_initiator_drafts_a_direction() {
        // When
        var byAnother = story.post("/directions", ASSOCIATION, Story.statement("Van de corporatie."));
        var hidden = story.post("/directions", STRANGER, Story.statement("Van een vreemde."));

        // Then
        assertThat(byAnother.problem()).isEqualTo("not-the-initiator");
        assertThat(hidden.status()).isEqualTo(404);
    }

    @Test
    void the_initiator_drafts_one_direction() {
        // Given
        var drafted = story.post("/directions", MUNICIPALITY, Story.statement("Woonlasten blijven gelijk."));

        // When
        var second = story.post("/directions", MUNICIPALITY, Story.statement("Nog een."));

        // Then
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("direction-exists");
        var listed = story.get("/directions", ASSOCIATION).json();
        assertThat(listed.path("items")).hasSize(1);
        assertThat(listed.at("/items/0/status").asString()).isEqualTo("draft");
    }

    @Test
    void a_draft_is_replaced_by_who_saw_it() {
        // Given
        var direction = drafted("Woonlasten blijven gelijk.");
        var path = "/directions/" + direction + "/draft";

        // When
        var blind = story.send("PUT", path, MUNICIPALITY, Story.statement("Woonlasten dalen."));
        var stale = story.send("PUT", path, MUNICIPALITY, Story.statement("Woonlasten dalen."), "If-Match", "\"2\"");
        var replaced = story.send("PUT", path, MUNICIPALITY, Story.statement("Woonlasten dalen."), "If-Match", "\"1\"");

        // Then
        assertThat(blind.status()).isEqualTo(428);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(replaced.header("ETag")).isEqualTo("\"2\"");
        var read = story.get("/directions/" + direction, ASSOCIATION).json();
        assertThat(read.at("/draft/number").asInt()).isEqualTo(1);
        assertThat(read.at("/draft/sections/0/text").asString()).isEqualTo("Woonlasten dalen.");
    }

    @Test
    void anyone_can_compute_the_digest_of_what_was_submitted() {
        // Given
        var direction = drafted("Woonlasten blijven gelijk: “niets over ons zonder ons”.");
        var asDraft = story.get("/directions/" + direction + "/versions/1", ASSOCIATION);

        // When
        var submitted = story.post("/directions/" + direction + "/submission", MUNICIPALITY, null);

        // Then
        assertThat(asDraft.status()).isEqualTo(404);
        assertThat(submitted.status()).isEqualTo(200);
        var version = story.get("/directions/" + direction + "/versions/1", ASSOCIATION)
                .json();
        var sections = version.path("sections")
                .valueStream()
                .map(section -> new SectionDigest(
                        section.path("name").asString(),
                        Digest.of(section.path("canonical").asString().getBytes(StandardCharsets.UTF_8))))
                .toList();
        assertThat(sections).extracting(SectionDigest::name).containsExactly("title", "doelen");
        assertThat(FrozenSubject.digest(SubjectType.DIRECTION, direction, 1, sections)
                        .value())
                .isEqualTo(version.path("digest").asString());
    }

    @Test
    void a_frozen_version_stays_byte_for_byte_while_the_next_is_agreed() {
        // Given
        var direction = drafted("Woonlasten blijven gelijk.");
        story.post("/directions/" + direction + "/submission", MUNICIPALITY, null);
        var first = story.get("/directions/" + direction + "/versions/1", ASSOCIATION);
        decide(direction, first, 1, false);
        story.post("/directions/" + direction + "/versions", MUNICIPALITY, Story.statement("Woonlasten dalen."));
        story.post("/directions/" + direction + "/submission", MUNICIPALITY, null);
        var second = story.get("/directions/" + direction + "/versions/2", ASSOCIATION);

        // When
        decide(direction, second, 2, true);

        // Then
        assertThat(story.get("/directions/" + direction + "/versions/1", ASSOCIATION)
                        .text())
                .isEqualTo(first.text());
        assertThat(first.header("ETag")).isEqualTo("\"" + first.textAt("/digest") + "\"");
        assertThat(statuses(direction)).containsExactly("not-agreed", "agreed");
        assertThat(story.get("/directions", ASSOCIATION).textAt("/items/0/status"))
                .isEqualTo("agreed");
    }

    @Test
    void what_holds_is_told_beside_a_draft_and_a_route_that_serves_an_earlier_one_is_stale() {
        // Given
        var direction = drafted("Woonlasten blijven gelijk.");
        submitAndAgree(direction, 1);
        var step = Map.of("name", "wup", "title", "Wijkuitvoeringsplan", "planned", "2027-06-30");
        story.post(
                "/route",
                MUNICIPALITY,
                Map.of("steps", List.of(step), "reason", "Startbijeenkomst.", "directionVersion", 1));
        story.post("/directions/" + direction + "/versions", MUNICIPALITY, Story.statement("Woonlasten dalen."));
        var beside = story.get("/directions", ASSOCIATION).json();
        var before = story.get("/route", ASSOCIATION).json();

        // When
        submitAndAgree(direction, 2);

        // Then
        assertThat(beside.at("/items/0/status").asString()).isEqualTo("draft");
        assertThat(beside.at("/items/0/inForce").asInt()).isEqualTo(1);
        assertThat(before.at("/baselines/0/stale").asBoolean()).isFalse();
        assertThat(story.get("/directions/" + direction, ASSOCIATION)
                        .json()
                        .path("inForce")
                        .asInt())
                .isEqualTo(2);
        assertThat(story.get("/route", ASSOCIATION)
                        .json()
                        .at("/baselines/0/stale")
                        .asBoolean())
                .isTrue();
    }

    private void submitAndAgree(UUID direction, int number) {
        story.post("/directions/" + direction + "/submission", MUNICIPALITY, null);
        decide(direction, story.get("/directions/" + direction + "/versions/" + number, ASSOCIATION), number, true);
    }

    @Test
    void what_is_before_the_parties_is_taken_back_and_drafted_anew() {
        // Given
        var direction = drafted("Woonlasten blijven gelijk.");
        var early = withdraw(direction);
        story.post("/directions/" + direction + "/submission", MUNICIPALITY, null);

        // When
        var withdrawn = withdraw(direction);

        // Then
        assertThat(early.problem()).isEqualTo("nothing-before-the-parties");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(statuses(direction)).containsExactly("withdrawn");
        var next = story.post("/directions/" + direction + "/versions", MUNICIPALITY, Story.statement("Anders."));
        assertThat(next.status()).isEqualTo(200);
        assertThat(story.get("/directions/" + direction + "/versions/1", ASSOCIATION)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_draft_is_taken_back_and_drafted_anew() {
        // Given
        var direction = drafted("Woonlasten blijven gelijk.");
        var path = "/directions/" + direction;

        // When
        var withdrawn = story.post(path + "/draft/withdrawal", MUNICIPALITY, Map.of("reason", "Te vroeg"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(story.get(path, MUNICIPALITY).json().has("draft")).isFalse();
        assertThat(story.post(path + "/submission", MUNICIPALITY, null).problem())
                .isEqualTo("no-draft");
        assertThat(story.post(path + "/versions", MUNICIPALITY, Story.statement("Anders."))
                        .status())
                .isEqualTo(200);
    }

    private Answer withdraw(UUID direction) {
        return story.post("/directions/" + direction + "/withdrawal", MUNICIPALITY, Map.of("reason", "Te vroeg"));
    }

    @Test
    void the_next_version_waits_for_the_decision_on_the_last_one() {
        // Given
        var direction = drafted("Woonlasten blijven gelijk.");
        story.post("/directions/" + direction + "/submission", MUNICIPALITY, null);

        // When
        var tooEarly = story.post("/directions/" + direction + "/versions", MUNICIPALITY, Story.statement("Dalen."));

        // Then
        assertThat(tooEarly.problem()).isEqualTo("awaiting-decision");
    }

    @Test
    void a_decision_on_another_text_changes_nothing() {
        // Given
        var direction = drafted("Woonlasten blijven gelijk.");
        story.post("/directions/" + direction + "/submission", MUNICIPALITY, null);
        var other = new SubjectRef(SubjectType.DIRECTION, direction, 1, Digest.of(new byte[] {1}));

        // When
        publish(other, true);

        // Then
        await().until(this::isParked);
        assertThat(statuses(direction)).containsExactly("submitted");
    }

    @Test
    void sections_that_are_not_right_are_named() {
        // Given
        var statement = Map.of(
                "title",
                "",
                "sections",
                List.of(Map.of("name", "Doelen", "text", "a"), Map.of("name", "doel", "text", "a".repeat(20_001))));

        // When
        var refused = story.post("/directions", MUNICIPALITY, statement);

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.texts("/errors", "/pointer"))
                .containsExactlyInAnyOrder("/title", "/sections/0/name", "/sections/1/text");
    }

    private UUID drafted(String text) {
        return story.post("/directions", MUNICIPALITY, Story.statement(text)).id();
    }

    private void decide(UUID direction, Answer version, int number, boolean agreed) {
        var digest = new Digest(version.textAt("/digest"));
        publish(new SubjectRef(SubjectType.DIRECTION, direction, number, digest), agreed);
        await().until(() -> statuses(direction).getLast().equals(agreed ? "agreed" : "not-agreed"));
    }

    private void publish(SubjectRef subject, boolean agreed) {
        var round = new TestRound(UUID.randomUUID(), story.wijkaanpak(), CONTACT);
        var closed = round.closed(subject, agreed, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        RunningService.topics().publish("decisions", round.round(), 1, closed);
    }

    private List<String> statuses(UUID direction) {
        return story.get("/directions/" + direction, MUNICIPALITY).texts("/versions", "/status");
    }

    private boolean isParked() {
        return RunningService.count(
                        "parked_event where key = ?", story.wijkaanpak().toString())
                > 0;
    }
}
