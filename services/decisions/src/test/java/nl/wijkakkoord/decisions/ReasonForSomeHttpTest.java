// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.testing.Everywhere;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a party says something in a round that is for some organisations only. */
@ExtendWith(RunningDecisions.class)
class ReasonForSomeHttpTest {
    /** Of no other test. */
    private final String reason = "Te duur voor " + UUID.randomUUID();

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private SubjectRef subject;

    @Test
    void those_read_it_and_can_check_it_and_an_auditor_reads_that_there_is_one() {
        // Given
        var round = round("open");

        // When
        take(HOUSING, round, "objects", reason);

        // Then
        assertThat(reasonOf(HOUSING, MUNICIPALITY, round)).isEqualTo(reason);
        var kept = deciding.round(MUNICIPALITY, round).at("/words/0");
        assertThat(digest(kept)).isEqualTo(kept.path("digest").asString());
        assertThat(deciding.positionOf(HOUSING, ADVISER, round, "")
                        .path("stance")
                        .asString())
                .isEqualTo("objects");
        assertThat(reasonOf(HOUSING, ADVISER, round)).isEmpty();
        assertThat(deciding.round(ADVISER, round).path("words")).isEmpty();
    }

    @Test
    void it_is_in_no_event_and_so_on_no_topic() {
        // Given
        var round = round("open");

        // When
        take(MUNICIPALITY, round, "agrees", reason);
        take(HOUSING, round, "objects", reason);
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(deciding.round(MUNICIPALITY, round).path("status").asString())
                .isEqualTo("closed");
        assertThat(reasonOf(HOUSING, MUNICIPALITY, round)).isEqualTo(reason);
        assertThat(holding(reason)).containsExactly("words");
    }

    @Test
    void a_second_click_is_no_new_act_and_another_reason_is() {
        // Given
        var round = round("open");
        var first = take(HOUSING, round, "objects", reason);

        // When
        var again = take(HOUSING, round, "objects", reason);
        var another = take(HOUSING, round, "objects", "Bij nader inzien te laat");
        take(HOUSING, round, "agrees", null);

        // Then
        assertThat(again).isEqualTo(first);
        assertThat(another).isGreaterThan(first);
        assertThat(reasonOf(HOUSING, MUNICIPALITY, round)).isEmpty();
    }

    @Test
    void under_seal_nobody_reads_it_and_what_is_revealed_betrays_nothing_of_it() {
        // Given
        var round = round("sealed-until-closing");
        take(MUNICIPALITY, round, "agrees", null);
        take(HOUSING, round, "objects", reason);
        var sealed = deciding.round(MUNICIPALITY, round).path("words");
        var own = reasonOf(HOUSING, HOUSING, round);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(sealed).isEmpty();
        assertThat(own).isEqualTo(reason);
        assertThat(reasonOf(HOUSING, MUNICIPALITY, round)).isEqualTo(reason);
        assertThat(holding(reason)).containsExactly("words");
        var kept = deciding.round(MUNICIPALITY, round).at("/words/0");
        var revealed = revealed(round, HOUSING);
        var committed = new TreeMap<String, Object>(
                Map.of("digest", revealed.digest(), "salt", revealed.salt(), "stance", revealed.stance()));
        committed.put("words", digest(kept));
        assertThat(deciding.positionOf(HOUSING, MUNICIPALITY, round, "")
                        .path("commitment")
                        .asString())
                .isEqualTo(Digest.of(Json.canonical(committed)).value());
        assertThat(kept.path("salt").asString()).isNotEqualTo(revealed.salt());
    }

    @Test
    void why_it_was_cancelled_is_for_those_too() {
        // Given
        var round = round("open");

        // When
        deciding.post(MUNICIPALITY, "/rounds/" + round + "/cancellation", Map.of("reason", reason));

        // Then
        assertThat(deciding.round(HOUSING, round).at("/cancellation/reason").asString())
                .isEqualTo(reason);
        assertThat(deciding.round(ADVISER, round).at("/cancellation").has("reason"))
                .isFalse();
        assertThat(holding(reason)).containsExactly("words");
    }

    @Test
    void why_it_should_close_later_is_for_those_too() {
        // Given
        var round = round("open");
        take(HOUSING, round, "agrees", null);

        // When
        deciding.post(
                MUNICIPALITY,
                "/rounds/" + round + "/proposals",
                Map.of(
                        "reason",
                        reason,
                        "closesAt",
                        RunningDecisions.clock.instant().plusSeconds(7200)));

        // Then
        assertThat(deciding.round(HOUSING, round).at("/proposal/reason").asString())
                .isEqualTo(reason);
        assertThat(holding(reason)).containsExactly("words");
    }

    private UUID round(String visibility) {
        deciding.agreeOnProcedure(visibility, MUNICIPALITY, HOUSING);
        zuid.admit(GRID);
        zuid.appoint(ADVISER);
        subject = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Audience.of(MUNICIPALITY, HOUSING));
        return deciding.open(MUNICIPALITY, subject, null).id();
    }

    private long take(OrganisationId party, UUID round, String stance, String why) {
        var body = Deciding.position(subject.digest().value(), stance, why, zuid.mandate(party));
        return deciding.post(party, "/rounds/" + round + "/positions", body)
                .json()
                .path("version")
                .asLong();
    }

    private String reasonOf(OrganisationId party, OrganisationId reader, UUID round) {
        return deciding.positionOf(party, reader, round, "").path("reason").asString("");
    }

    private static String digest(JsonNode kept) {
        var words = (ObjectNode) kept.path("words");
        return new SaltedWords(words, kept.path("salt").asString()).digest().value();
    }

    private static PositionRevealed revealed(UUID round, OrganisationId party) {
        return RunningDecisions.service
                .bean(EventStore.class)
                .readEvents(round.toString())
                .asStream()
                .map(message -> message.getPayload())
                .filter(PositionRevealed.class::isInstance)
                .map(PositionRevealed.class::cast)
                .filter(event -> event.organisation().equals(party))
                .findAny()
                .orElseThrow();
    }

    private static Iterable<String> holding(String words) {
        return new Everywhere(RunningDecisions.service.bean(JdbcClient.class)).holding(words);
    }
}
