// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(RunningDecisions.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedRoundHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private UUID round;

    @BeforeEach
    void one_party_spoke_under_seal() {
        deciding.agreeOnProcedure("sealed-until-closing", MUNICIPALITY, HOUSING);
        var direction = new FrozenSubject(
                "direction", UUID.randomUUID(), 1, direction(1).sections());
        zuid.submit(direction, null);
        round = deciding.open(MUNICIPALITY, direction.ref(), null).id();
        deciding.take(HOUSING, round, "objects", "De woonlasten stijgen");
    }

    @Test
    void others_see_that_it_spoke_and_not_what_it_said() {
        // When
        var position = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");

        // Then
        assertThat(position.has("stance")).isFalse();
        assertThat(position.has("reason")).isFalse();
        assertThat(position.path("commitment").asString()).startsWith("sha256:");
        assertThat(stored()).noneMatch(event -> event.contains("woonlasten"));
    }

    @Test
    void its_own_organisation_sees_what_it_said() {
        // When
        var position = deciding.positionOf(HOUSING, HOUSING, round, "");

        // Then
        assertThat(position.path("stance").asString()).isEqualTo("objects");
        assertThat(position.path("reason").asString()).isEqualTo("De woonlasten stijgen");
    }

    @Test
    void when_the_round_closes_all_is_revealed_and_nothing_is_kept_aside() {
        // Given
        deciding.take(MUNICIPALITY, round, "agrees", null);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var position = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");
        assertThat(position.path("stance").asString()).isEqualTo("objects");
        assertThat(position.path("reason").asString()).isEqualTo("De woonlasten stijgen");
        assertThat(deciding.round(HOUSING, round).at("/outcome/agreed").asBoolean())
                .isFalse();
        assertThat(RunningDecisions.service
                        .bean(JdbcClient.class)
                        .sql("select count(*) from sealed_words where round = ?")
                        .param(round)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_changed_mind_is_what_counts() {
        // Given
        deciding.take(HOUSING, round, "agrees", null);
        deciding.take(MUNICIPALITY, round, "agrees", null);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(deciding.round(HOUSING, round).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(stored()).noneMatch(event -> event.contains("woonlasten"));
    }

    private List<String> stored() {
        return RunningDecisions.service
                .bean(JdbcClient.class)
                .sql("select convert_from(payload, 'UTF8') from event where aggregate_identifier = ?")
                .param(round.toString())
                .query(String.class)
                .list();
    }
}
