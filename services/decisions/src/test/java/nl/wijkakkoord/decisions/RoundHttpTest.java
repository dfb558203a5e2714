// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningDecisions.class)
class RoundHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private final UUID direction = UUID.randomUUID();

    @BeforeEach
    void a_version_is_before_two_parties_that_decide_by_consent() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        zuid.submit(version(1), null);
    }

    @Test
    void a_round_on_a_next_version_names_the_one_that_it_succeeds() {
        // Given
        objectToFirstVersion();

        // When
        var loose = deciding.open(MUNICIPALITY, version(2).ref(), null);

        // Then
        assertThat(loose.problem()).isEqualTo("must-succeed");
    }

    @Test
    void two_versions_are_decided_on_in_rounds_of_which_the_second_succeeds_the_first() {
        // Given
        var first = objectToFirstVersion();
        var second = deciding.open(MUNICIPALITY, version(2).ref(), first).id();
        deciding.take(MUNICIPALITY, second, "agrees", null);
        deciding.take(HOUSING, second, "agrees", null);

        // When
        deciding.close(MUNICIPALITY, second);

        // Then
        assertThat(deciding.round(HOUSING, first).at("/outcome/agreed").asBoolean())
                .isFalse();
        assertThat(deciding.round(HOUSING, first)
                        .at("/outcome/verdicts/0/findings/1/code")
                        .asString())
                .isEqualTo("objection");
        assertThat(deciding.round(HOUSING, second).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(deciding.round(HOUSING, second).at("/succeeds/0").asString()).isEqualTo(first.toString());
    }

    /** The round in which the housing association does, after which there is a second one. */
    private UUID objectToFirstVersion() {
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "objects", "De woonlasten stijgen");
        deciding.close(MUNICIPALITY, round);
        zuid.submit(version(2), null);
        return round;
    }

    @Test
    void nobody_opens_a_round_on_other_content_than_was_submitted() {
        // Given
        var other = new SubjectRef("direction", direction, 1, version(2).digest());

        // When
        var answer = deciding.open(MUNICIPALITY, other, null);

        // Then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("digest-does-not-match");
    }

    @Test
    void a_subject_whose_bytes_do_not_have_its_digest_cannot_be_decided_on() {
        // Given
        var frozen =
                new FrozenSubject("direction", UUID.randomUUID(), 1, version(1).sections());
        var events = frozen.submission(
                zuid.wijkaanpak, "Richting", null, Neighbourhood.all(), zuid.by(MUNICIPALITY), Neighbourhood.now());
        for (var event : events) {
            zuid.tell(frozen.id(), 1, event instanceof SectionFrozen section ? altered(section) : event);
        }

        // When
        var answer = deciding.open(MUNICIPALITY, frozen.ref(), null);

        // Then
        assertThat(answer.problem()).isEqualTo("digest-does-not-match");
        assertThat(subjects().path("items").findValues("trustworthy"))
                .extracting(JsonNode::asBoolean)
                .contains(false);
    }

    @Test
    void of_two_that_open_a_round_at_once_one_does() {
        // When
        var answers = Stream.of(MUNICIPALITY, HOUSING, MUNICIPALITY, HOUSING)
                .map(party -> CompletableFuture.supplyAsync(
                        () -> deciding.open(party, version(1).ref(), null)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(answers).extracting("status").containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allMatch(answer -> answer.problem().equals("round-already-open"));
    }

    @Test
    void a_round_rests_on_versions_that_were_agreed() {
        // Given
        var agreed = deciding.heardOf("decision-procedure");

        // When
        var opened = citing(agreed);

        // Then
        assertThat(Deciding.ref(deciding.round(HOUSING, opened.id()).at("/cites/0")))
                .isEqualTo(agreed);
    }

    @Test
    void and_on_no_others() {
        // When
        var loose = citing(version(1).ref());

        // Then
        assertThat(loose.status()).isEqualTo(409);
        assertThat(loose.problem()).isEqualTo("cited-version-not-agreed");
    }

    private Answer citing(SubjectRef cited) {
        var closesAt = Instant.now().plus(Duration.ofDays(30));
        return deciding.open(
                MUNICIPALITY,
                Map.of("alternatives", List.of(version(1).ref()), "closesAt", closesAt, "cites", List.of(cited)));
    }

    @Test
    void the_id_of_something_else_is_no_round() {
        // Given
        var procedure = deciding.procedure().replace("/procedures/", "/rounds/");

        // When
        var reading = deciding.get(MUNICIPALITY, procedure);
        var closing = deciding.post(MUNICIPALITY, procedure + "/closing", null);

        // Then
        assertThat(List.of(reading.status(), closing.status())).containsExactly(404, 404);
    }

    private FrozenSubject version(int number) {
        return new FrozenSubject(
                "direction", direction, number, Example.direction(number).sections());
    }

    private JsonNode subjects() {
        return deciding.get(MUNICIPALITY, "/wijkaanpakken/" + zuid.wijkaanpak + "/subjects")
                .json();
    }

    private static SectionFrozen altered(SectionFrozen s) {
        return new SectionFrozen(
                s.type(),
                s.subject(),
                s.wijkaanpak(),
                s.version(),
                s.name(),
                s.digest(),
                s.canonical().replace("Van", "Aan"),
                s.audience(),
                s.by(),
                s.at());
    }
}
