// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the parties agreed so, who leaves takes its position with it. */
@ExtendWith(RunningDecisions.class)
class LapsingPositionHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void the_objection_of_who_left_does_not_stand_in_the_way() {
        // Given
        agreeOn("position-lapses", "open");
        var round = opened();
        deciding.take(GRID, round, "objects", "Het net is vol");
        others(round);
        zuid.leave(GRID);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var outcome = deciding.round(HOUSING, round).path("outcome");
        assertThat(outcome.path("agreed").asBoolean()).isTrue();
        assertThat(outcome.at("/verdicts/0/findings/0/code").asString()).isEqualTo("left-without-position");
        assertThat(outcome.at("/verdicts/0/findings/0/parties/0").asString()).isEqualTo(GRID.value());
    }

    @Test
    void what_was_sealed_lapses_as_well() {
        // Given
        agreeOn("position-lapses", "sealed-until-closing");
        var round = opened();
        deciding.take(GRID, round, "objects", "Het net is vol");
        others(round);
        zuid.leave(GRID);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(deciding.round(HOUSING, round).at("/outcome/agreed").asBoolean())
                .isTrue();
    }

    @Test
    void a_condition_that_who_left_agrees_is_not_met_by_what_it_said() {
        // Given
        agreeOn("position-lapses", "open");
        var round = opened();
        deciding.take(GRID, round, "agrees", null);
        deciding.take(MUNICIPALITY, round, "agrees", null);
        var body = Deciding.position(
                deciding.round(HOUSING, round)
                        .at("/alternatives/0/subject/digest")
                        .asString(),
                "agrees-under-conditions",
                null,
                zuid.mandate(HOUSING));
        body.put("conditions", List.of(Map.of("kind", "party-agrees", "organisation", GRID.value())));
        deciding.post(HOUSING, "/rounds/" + round + "/positions", body);
        zuid.leave(GRID);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var outcome = deciding.round(HOUSING, round).path("outcome");
        assertThat(outcome.path("agreed").asBoolean()).isFalse();
        assertThat(outcome.at("/conditions/0/why").asString()).isEqualTo("does-not-agree");
    }

    @Test
    void where_nothing_else_was_agreed_it_stands() {
        // Given
        agreeOn("position-stands", "open");
        var round = opened();
        deciding.take(GRID, round, "objects", "Het net is vol");
        others(round);
        zuid.leave(GRID);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(deciding.round(HOUSING, round).at("/outcome/agreed").asBoolean())
                .isFalse();
    }

    private void agreeOn(String departure, String visibility) {
        var terms = new HashMap<>(Deciding.terms(visibility, MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        terms.put("departure", departure);
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
    }

    private UUID opened() {
        var subject = zuid.submit("direction", UUID.randomUUID(), 1, Neighbourhood.all());
        return deciding.open(MUNICIPALITY, subject, null).id();
    }

    private void others(UUID round) {
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
    }
}
