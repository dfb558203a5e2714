// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Deciding.position;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningDecisions.class)
class PositionHttpTest {
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
        var before = clock.instant();

        // When
        deciding.take(HOUSING, round, "agrees", null);

        // Then
        var position = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");
        assertThat(position.path("stance").asString()).isEqualTo("agrees");
        assertThat(position.path("organisation").asString()).isEqualTo(HOUSING.value());
        assertThat(position.path("member").asString())
                .isEqualTo(zuid.member(HOUSING).toString());
        assertThat(Instant.parse(position.path("takenAt").asString()))
                .isBetween(before.minusMillis(1), clock.instant());
        assertThat(position.at("/mandate/mandate").asString())
                .isEqualTo(zuid.mandate(HOUSING).toString());
        assertThat(position.at("/mandate/version").asInt()).isEqualTo(1);
        assertThat(position.at("/mandate/heard").asLong()).isEqualTo(zuid.heard());
        assertThat(position.path("digest").asString())
                .isEqualTo(version(1).digest().value());
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

    @ParameterizedTest
    @ValueSource(strings = {"agrees-tacitly", "ja"})
    void what_no_position_can_say_is_refused_with_what_it_can(String stance) {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();

        // When
        var answer = deciding.take(HOUSING, round, stance, "Mits het net er ligt");

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.texts("/errors", "/code")).containsExactly("not-one-of");
        assertThat(answer.json().at("/errors/0/detail").asString())
                .contains("agrees, agrees-under-conditions, agrees-under-reservation, asks-change, objects, abstains,"
                        + " advises");
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "contribution", "zomaar-iets"})
    void nothing_is_decided_on_a_type_of_subject_that_no_round_is_for(String type) {
        // Given
        var known = version(1).ref();

        // When
        var answer =
                deciding.open(MUNICIPALITY, new SubjectRef(type, known.id(), known.version(), known.digest()), null);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.texts("/errors", "/pointer")).containsExactly("/alternatives/0/type");
        assertThat(answer.json().at("/errors/0/detail").asString()).contains("direction, overview-of-interests");
    }

    @Test
    void the_same_position_once_more_is_no_new_act() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        var first = deciding.take(HOUSING, round, "agrees", null);
        var taken = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");

        // When
        var again = deciding.take(HOUSING, round, "agrees", null);

        // Then
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(deciding.positionOf(HOUSING, MUNICIPALITY, round, "")).isEqualTo(taken);
    }

    @Test
    void the_same_position_after_another_one_is_a_new_act() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        deciding.take(HOUSING, round, "agrees", null);
        deciding.take(HOUSING, round, "objects", "De woonlasten stijgen");

        // When
        deciding.take(HOUSING, round, "agrees", null);

        // Then
        assertThat(deciding.positionOf(HOUSING, MUNICIPALITY, round, "")
                        .path("stance")
                        .asString())
                .isEqualTo("agrees");
    }

    @Test
    void the_maximum_of_a_mandate_is_for_all_rounds_together_until_one_ends_without_agreement() {
        // Given
        var limited = UUID.randomUUID();
        zuid.grant(limited, HOUSING, 30_000_000L);
        var first = costing(20_000_000L);
        var second = costing(20_000_000L);
        deciding.take(HOUSING, first, "objects", "Te duur", limited);

        // When
        var beyond = deciding.take(HOUSING, second, "agrees", null, limited);
        deciding.take(MUNICIPALITY, first, "agrees", null);
        deciding.close(MUNICIPALITY, first);
        var within = deciding.take(HOUSING, second, "agrees", null, limited);

        // Then
        assertThat(beyond.problem()).isEqualTo("amount-exceeds-mandate");
        assertThat(within.status()).isEqualTo(200);
    }

    @Test
    void a_round_that_is_cancelled_draws_on_no_mandate() {
        // Given
        var limited = UUID.randomUUID();
        zuid.grant(limited, HOUSING, 30_000_000L);
        var round = costing(20_000_000L);
        deciding.take(HOUSING, round, "agrees", null, limited);
        var other = costing(20_000_000L);
        deciding.post(MUNICIPALITY, "/rounds/" + round + "/proposals", Map.of("reason", "Wij beginnen opnieuw"));
        deciding.post(
                HOUSING, "/rounds/" + round + "/consents", Map.of("proposal", 1, "mandate", zuid.mandate(HOUSING)));

        deciding.post(
                MUNICIPALITY,
                "/rounds/" + round + "/consents",
                Map.of("proposal", 1, "mandate", zuid.mandate(MUNICIPALITY)));

        // When
        var taken = deciding.take(HOUSING, other, "agrees", null, limited);

        // Then
        assertThat(deciding.round(HOUSING, round).path("status").asString()).isEqualTo("cancelled");
        assertThat(taken.status()).isEqualTo(200);
    }

    @Test
    void what_is_agreed_takes_the_place_of_all_that_was_agreed_on_it_before() {
        // Given
        var limited = UUID.randomUUID();
        zuid.grant(limited, HOUSING, 60_000_000L);
        var direction = UUID.randomUUID();
        var first = decide(direction, 1, null, "agrees", limited);
        var second = decide(direction, 2, first, "objects", limited);
        decide(direction, 3, second, "agrees", limited);

        // When
        var taken = deciding.take(HOUSING, costing(40_000_000L), "agrees", null, limited);

        // Then
        assertThat(taken.status()).isEqualTo(200);
    }

    /** @return the round in which the parties decided on that version, which costs two hundred thousand euro */
    private UUID decide(UUID direction, int number, UUID before, String stance, UUID limited) {
        var frozen =
                new FrozenSubject("direction", direction, number, version(1).sections());
        zuid.submit(frozen, 20_000_000L);
        var round = deciding.open(MUNICIPALITY, frozen.ref(), before).id();
        deciding.take(HOUSING, round, stance, "Daarom", limited);
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.close(MUNICIPALITY, round);
        return round;
    }

    @Test
    void what_another_organisation_makes_of_a_person_is_nothing_to_its_own_standing() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        var membership = UUID.randomUUID();
        zuid.tell(
                "stakeholders",
                membership,
                new MemberJoined(
                        membership,
                        zuid.wijkaanpak,
                        MUNICIPALITY,
                        zuid.member(HOUSING),
                        MemberRole.FACILITATOR,
                        LocalDate.now(DutchDay.ZONE),
                        null,
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        clock.instant()));

        // When
        var answer = deciding.take(HOUSING, round, "agrees", null);

        // Then
        assertThat(answer.status()).isEqualTo(200);
    }

    /** A round on something that commits a party to that much. */
    private UUID costing(long cents) {
        var costly =
                new FrozenSubject("direction", UUID.randomUUID(), 1, version(1).sections());
        zuid.submit(costly, cents);
        return deciding.open(MUNICIPALITY, costly.ref(), null).id();
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
        assertThat(taking.status()).isEqualTo(404);
        assertThat(taking.problem()).isEqualTo("unknown-resource");
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
        assertThat(answer.textAt("/detail"))
                .isEqualTo("Mandate " + zuid.mandate(MUNICIPALITY)
                        + " was not granted to you, or not for this organisation. Name a mandate of your own,"
                        + " or ask the contact of your organisation to grant one.");
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
        assertThat(answer.textAt("/detail")).contains("250.000,01", "250.000,00", limited.toString());
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
    void what_was_refused_is_refused_in_the_same_words_when_the_same_request_comes_again() {
        // Given
        var round = deciding.open(MUNICIPALITY, version(1).ref(), null).id();
        var address = "/rounds/" + round + "/positions";
        var body = position(version(1).digest().value(), "agrees", null, zuid.mandate(MUNICIPALITY));
        var first = deciding.send("POST", HOUSING, address, body, "Idempotency-Key", "refused-" + round);

        // When
        var again = deciding.send("POST", HOUSING, address, body, "Idempotency-Key", "refused-" + round);

        // Then
        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(403);
        assertThat(again.problem()).isEqualTo("mandate-of-somebody-else");
        assertThat(again.at("/detail")).isEqualTo(first.at("/detail"));
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
                "on-an-older-version",
                "If-Match",
                opened.header("ETag"));

        // Then
        assertThat(answer.status()).isEqualTo(412);
    }

    private FrozenSubject version(int number) {
        return new FrozenSubject(
                "direction", direction, number, Example.direction(number).sections());
    }
}
