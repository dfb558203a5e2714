// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.Neighbourhood.all;
import static nl.wijkakkoord.ambitions.Neighbourhood.now;
import static nl.wijkakkoord.ambitions.RunningAmbitions.clock;
import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an offer waits for at its moment, in a round that goes on longer: whether anybody is still asked in it. */
@ExtendWith(RunningAmbitions.class)
class OfferInRoundHttpTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final SubjectRef PLAN =
            new SubjectRef(SubjectType.DIRECTION, UUID.randomUUID(), 1, Digest.of(new byte[] {1}));

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID mandate = zuid.grant(MUNICIPALITY, 100_00L);
    private final UUID round = UUID.randomUUID();
    private final TestRound told = new TestRound(round, zuid.wijkaanpak, zuid.by(MUNICIPALITY));

    @BeforeEach
    void two_parties_decide() {
        var alternatives = List.of(new Alternative(PLAN, "Plan", null, null));
        var closesAt = now().plus(Duration.ofDays(90));
        zuid.tell(
                "decisions",
                round,
                told.opened(alternatives, List.of(), closesAt, all(), now(), MUNICIPALITY, HOUSING));
    }

    @Test
    void whoever_spoke_is_not_waited_for_in_the_place_of_who_did_not() {
        // Given
        var offer = offer();
        speak(MUNICIPALITY);

        // When
        pass(HOUSING, MUNICIPALITY);

        // Then
        clock.forward(HOUR);
        await().during(Duration.ofSeconds(3)).until(() -> statusOf(offer).equals("offered"));
    }

    @Test
    void what_a_predecessor_said_stands_for_a_successor_that_said_nothing() {
        // Given
        var offer = offer();
        speak(HOUSING);

        // When
        pass(HOUSING, MUNICIPALITY);

        // Then
        clock.forward(HOUR);
        await().during(Duration.ofSeconds(3)).until(() -> statusOf(offer).equals("offered"));
    }

    @Test
    void who_comes_in_the_place_of_one_that_was_passed_over_is_asked() {
        // Given
        var offer = offer();
        speak(MUNICIPALITY);
        zuid.tell(
                "decisions",
                round,
                new PartyPassedOver(round, zuid.wijkaanpak, HOUSING, all(), zuid.by(MUNICIPALITY), now()));

        // When
        pass(HOUSING, STRANGER);

        // Then
        clock.forward(HOUR);
        await().until(() -> statusOf(offer).equals("lapsed"));
    }

    @Test
    void who_was_passed_over_and_is_asked_again_is_waited_for() {
        // Given
        var offer = offer();
        speak(MUNICIPALITY);
        zuid.tell(
                "decisions",
                round,
                new PartyPassedOver(round, zuid.wijkaanpak, HOUSING, all(), zuid.by(MUNICIPALITY), now()));

        // When
        zuid.tell(
                "decisions",
                round,
                new PartyAskedAgain(round, zuid.wijkaanpak, HOUSING, all(), zuid.by(HOUSING), now()));

        // Then
        clock.forward(HOUR);
        await().until(() -> statusOf(offer).equals("lapsed"));
    }

    private UUID offer() {
        var issue = zuid.post(MUNICIPALITY, "/issues", body("""
            {"title": "Duurzaamheidseisen", "round": "%s", "calculation": [
             {"text": "Rente over de grond", "centsPerMonth": 1250000}]}
            """, round)).id();
        Instant before = now().plus(HOUR);
        var offered = zuid.post(
                MUNICIPALITY,
                "/issues/" + issue + "/contributions",
                Map.of("amountCents", 100_00, "before", before, "mandate", mandate));
        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        return offered.id();
    }

    private String statusOf(UUID contribution) {
        return zuid.get(MUNICIPALITY, "/contributions/" + contribution).textAt("/status");
    }

    private void speak(OrganisationId party) {
        zuid.tell(
                "decisions",
                round,
                told.taken(
                        PLAN.digest(),
                        Stance.AGREES,
                        null,
                        new MandateCitation(mandate, 1, 1),
                        all(),
                        zuid.by(party),
                        now()));
    }

    private void pass(OrganisationId predecessor, OrganisationId successor) {
        zuid.tell(
                "decisions",
                round,
                new PartySucceededInRound(
                        round, zuid.wijkaanpak, predecessor, successor, all(), zuid.by(successor), now(), null));
    }
}
