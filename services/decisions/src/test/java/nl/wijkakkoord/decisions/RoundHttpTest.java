// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Deciding.position;
import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningDecisions.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
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
    @Tag("row-0-03")
    void a_position_shows_who_took_it_when_under_which_mandate_and_on_which_content() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        var before = Instant.now();

        // When
        deciding.take(HOUSING, round, "agrees", null);

        // Then
        var position = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");
        assertThat(position.path("stance").asString()).isEqualTo("agrees");
        assertThat(position.path("organisation").asString()).isEqualTo(HOUSING.value());
        assertThat(position.path("member").asString())
                .isEqualTo(zuid.member(HOUSING).toString());
        assertThat(Instant.parse(position.path("takenAt").asString())).isBetween(before.minusMillis(1), Instant.now());
        assertThat(position.at("/mandate/mandate").asString())
                .isEqualTo(zuid.mandate(HOUSING).toString());
        assertThat(position.at("/mandate/version").asInt()).isEqualTo(1);
        assertThat(position.at("/mandate/heard").asLong()).isEqualTo(zuid.heard());
        assertThat(position.path("digest").asString())
                .isEqualTo(version(1).digest().value());
    }

    @Test
    void two_versions_are_decided_on_in_rounds_of_which_the_second_succeeds_the_first() {
        // Given
        var first = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        deciding.take(MUNICIPALITY, first, "agrees", null);
        deciding.take(HOUSING, first, "objects", "De woonlasten stijgen");
        deciding.close(MUNICIPALITY, first);
        zuid.submit(version(2), null);

        // When
        var loose = deciding.open(MUNICIPALITY, version(2).ref(), null);
        var second = deciding.open(MUNICIPALITY, version(2).ref(), first).id();
        deciding.take(MUNICIPALITY, second, "agrees", null);
        deciding.take(HOUSING, second, "agrees", null);
        deciding.close(MUNICIPALITY, second);

        // Then
        assertThat(loose.problem()).isEqualTo("must-succeed");
        assertThat(deciding.round(HOUSING, first).at("/outcome/agreed").asBoolean())
                .isFalse();
        assertThat(deciding.round(HOUSING, first).at("/outcome/findings/1/code").asString())
                .isEqualTo("objection");
        assertThat(deciding.round(HOUSING, second).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(deciding.round(HOUSING, second).path("succeeds").asString()).isEqualTo(first.toString());
    }

    @Test
    void a_changed_position_can_be_read_as_it_was() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        deciding.take(HOUSING, round, "objects", "De woonlasten stijgen");
        var then =
                deciding.positionOf(HOUSING, HOUSING, round, "").path("takenAt").asString();
        deciding.take(HOUSING, round, "agrees", null);

        // When
        var past = deciding.positionOf(HOUSING, MUNICIPALITY, round, "?asOf=" + then);

        // Then
        assertThat(past.path("stance").asString()).isEqualTo("objects");
        assertThat(deciding.positionOf(HOUSING, MUNICIPALITY, round, "")
                        .path("stance")
                        .asString())
                .isEqualTo("agrees");
    }

    @Test
    void who_takes_no_part_neither_sees_a_round_nor_takes_a_position() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        var body = position(version(1).digest().value(), "agrees", null, zuid.mandate(HOUSING));

        // When
        var reading = deciding.get(STRANGER, "/rounds/" + round);
        var taking = deciding.post(STRANGER, "/rounds/" + round + "/positions", body);

        // Then
        assertThat(reading.status()).isEqualTo(404);
        assertThat(taking.status()).isEqualTo(403);
        assertThat(taking.problem()).isEqualTo("not-a-party");
    }

    @Test
    void nobody_speaks_under_the_mandate_of_somebody_else_and_hears_so_in_its_own_language() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        var body = position(version(1).digest().value(), "agrees", null, zuid.mandate(MUNICIPALITY));

        // When
        var answer = deciding.send(
                "POST",
                HOUSING,
                "/rounds/" + round + "/positions",
                body,
                "Idempotency-Key",
                "once",
                "Accept-Language",
                "en");

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("mandate-of-somebody-else");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("Mandate " + zuid.mandate(MUNICIPALITY)
                        + " was not granted to you, or not for this organisation.");
    }

    @Test
    void a_withdrawn_mandate_no_longer_counts() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        zuid.withdraw(HOUSING);

        // When
        var answer = deciding.take(HOUSING, round, "agrees", null);

        // Then
        assertThat(answer.problem()).isEqualTo("mandate-withdrawn");
        var action = deciding.round(HOUSING, round).at("/allowedActions/0");
        assertThat(action.path("allowed").asBoolean()).isFalse();
        assertThat(action.path("code").asString()).isEqualTo("mandate-withdrawn");
        assertThat(action.path("reason").asString()).contains("ingetrokken");
    }

    @Test
    void a_mandate_not_heard_of_yet_is_refused_until_it_is() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        var mandate = UUID.randomUUID();
        var early = deciding.take(HOUSING, round, "agrees", null, mandate);
        zuid.grant(mandate, HOUSING, null);

        // When
        var later = deciding.take(HOUSING, round, "agrees", null, mandate);

        // Then
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.problem()).isEqualTo("mandate-not-heard-of");
        assertThat(early.header("Retry-After")).isEqualTo("1");
        assertThat(later.status()).isEqualTo(200);
    }

    @Test
    void an_amount_above_the_mandate_is_refused_with_both_amounts() {
        // Given
        var costly =
                new FrozenSubject("direction", UUID.randomUUID(), 1, version(1).sections());
        zuid.submit(costly, 25_000_001L);
        var limited = UUID.randomUUID();
        zuid.grant(limited, HOUSING, 25_000_000L);
        var round = deciding.open(MUNICIPALITY, costly.ref(), null).id();

        // When
        var answer = deciding.take(HOUSING, round, "agrees", null, limited);

        // Then
        assertThat(answer.problem()).isEqualTo("amount-exceeds-mandate");
        assertThat(answer.json().path("detail").asString()).contains("250000.01", "250000.00", limited.toString());
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
    void nobody_agrees_to_other_content_than_the_round_is_about() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        var body = position(version(2).digest().value(), "agrees", null, zuid.mandate(HOUSING));

        // When
        var answer = deciding.post(HOUSING, "/rounds/" + round + "/positions", body);

        // Then
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
    void a_position_on_an_older_version_of_the_round_than_stands_there_is_refused_when_asked_to() {
        // Given
        var opened = deciding.open(MUNICIPALITY, version(1).ref(), null);
        deciding.take(MUNICIPALITY, opened.id(), "agrees", null);
        var body = position(version(1).digest().value(), "agrees", null, zuid.mandate(HOUSING));

        // When
        var answer = deciding.send(
                "POST",
                HOUSING,
                "/rounds/" + opened.id() + "/positions",
                body,
                "Idempotency-Key",
                "once",
                "If-Match",
                opened.header("ETag"));

        // Then
        assertThat(answer.status()).isEqualTo(412);
    }

    @Test
    void after_its_closing_time_a_round_takes_no_position_and_can_be_closed_incomplete() {
        // Given
        var round = deciding.open(
                        MUNICIPALITY, version(1).ref(), null, Instant.now().plus(Duration.ofSeconds(2)))
                .id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        var early = deciding.close(MUNICIPALITY, round);
        await().atMost(Deciding.SOON)
                .until(() -> deciding.round(MUNICIPALITY, round)
                        .at("/allowedActions/1/allowed")
                        .asBoolean());

        // When
        var late = deciding.take(HOUSING, round, "agrees", null);
        var closed = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(early.problem()).isEqualTo("round-not-complete");
        assertThat(early.json().path("detail").asString()).contains(HOUSING.value());
        assertThat(late.problem()).isEqualTo("round-past-closing-time");
        assertThat(closed.status()).isEqualTo(200);
        assertThat(deciding.round(HOUSING, round).at("/outcome/findings/0/code").asString())
                .isEqualTo("quorum-not-reached");
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
