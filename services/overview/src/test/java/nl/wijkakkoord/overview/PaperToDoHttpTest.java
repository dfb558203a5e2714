// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.overview.RunningOverview.stack;
import static nl.wijkakkoord.participation.testing.TestParties.GRID;
import static nl.wijkakkoord.participation.testing.TestParties.HOUSING;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRejected;
import nl.wijkakkoord.contracts.decisions.SignedPaper;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A party is told of what was recorded in its name. */
@ExtendWith(RunningOverview.class)
class PaperToDoHttpTest {
    private static final String ANSWER = "answer-paper";

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private SubjectRef direction;
    private TestRound round;

    @BeforeEach
    void givenARound() {
        zuid.haveProcedure();
        direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        round = zuid.open(direction, "Richting", HOUSING, MUNICIPALITY);
    }

    @Test
    void it_confirms_or_rejects_where_it_is_recorded() {
        // When
        record(1);

        // Then
        var item = zuid.toDo(HOUSING).stream()
                .filter(each -> each.path("kind").asString().equals(ANSWER))
                .findFirst()
                .orElseThrow();
        assertThat(item.path("title").asString())
                .isEqualTo("Bevestig of verwerp wat op papier uit uw naam is vastgelegd: Richting");
        assertThat(item.at("/do/address").asString())
                .isEqualTo("/decisions/v1/rounds/" + round.round() + "/paper-positions/1/confirmation");
        assertThat(zuid.kinds(MUNICIPALITY)).doesNotContain(ANSWER);
    }

    @Test
    void of_two_papers_the_last_waits_until_it_is_rejected() {
        // Given
        record(1);
        record(2);
        var before = zuid.kinds(HOUSING);

        // When
        zuid.decisions(
                round.round(),
                new PaperPositionRejected(
                        round.round(),
                        zuid.wijkaanpak,
                        2,
                        HOUSING,
                        zuid.member(HOUSING),
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        stack.now()));

        // Then
        assertThat(before).containsOnlyOnce(ANSWER);
        assertThat(zuid.kinds(HOUSING)).doesNotContain(ANSWER).contains("take-position");
    }

    @Test
    void a_position_of_its_own_is_an_answer_too_and_a_paper_that_comes_later_waits_again() {
        // Given
        record(1);
        take(HOUSING);
        var spoken = zuid.kinds(HOUSING);
        record(2);
        var again = zuid.kinds(HOUSING);

        // When
        take(HOUSING);

        // Then
        assertThat(spoken).doesNotContain(ANSWER);
        assertThat(again).containsOnlyOnce(ANSWER);
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void who_comes_in_its_place_answers() {
        // Given
        record(1);

        // When
        zuid.succeed(HOUSING, GRID, PartyKind.HOUSING_ASSOCIATION);

        // Then
        assertThat(zuid.kinds(GRID)).contains(ANSWER);
    }

    @Test
    void nothing_waits_in_a_round_that_ended() {
        // Given
        record(1);

        // When
        zuid.close(round, direction, false);

        // Then
        assertThat(zuid.kinds(HOUSING)).doesNotContain(ANSWER);
    }

    private void record(int number) {
        zuid.decisions(
                round.round(),
                new PaperPositionRecorded(
                        round.round(),
                        zuid.wijkaanpak,
                        number,
                        HOUSING,
                        new SignedPaper(Digest.of(new byte[] {1}), LocalDate.of(2026, 1, 2), "Voorzitter"),
                        direction.digest(),
                        Stance.AGREES,
                        null,
                        null,
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));
    }

    private void take(OrganisationId organisation) {
        zuid.decisions(
                round.round(),
                round.taken(
                        direction.digest(),
                        Stance.AGREES,
                        null,
                        new MandateCitation(UUID.randomUUID(), 1, 1),
                        Neighbourhood.all(),
                        zuid.by(organisation),
                        stack.now()));
    }
}
