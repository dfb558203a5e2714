// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.GRID;
import static nl.wijkakkoord.decisions.Example.HOUSING;
import static nl.wijkakkoord.decisions.Example.MUNICIPALITY;
import static nl.wijkakkoord.decisions.Example.RESIDENTS;
import static nl.wijkakkoord.decisions.Example.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningDecisions.class)
class SuccessionHttpTest {
    private static final OrganisationId SUCCESSOR = STRANGER;
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private boolean mandated;

    @BeforeEach
    void three_parties_decide_unanimously() {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
    }

    @Test
    void in_an_open_round_the_successor_decides_in_the_predecessors_place() {
        // Given
        var round = deciding.open(MUNICIPALITY, direction(Audience.ofWijkaanpak()), null)
                .id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
        succeed(MUNICIPALITY);
        succeed(GRID);

        // When
        deciding.take(SUCCESSOR, round, "agrees", null);
        var closed = deciding.close(SUCCESSOR, round);

        // Then
        assertThat(closed.status()).isEqualTo(200);
        var seen = deciding.round(HOUSING, round);
        assertThat(seen.at("/outcome/agreed").asBoolean()).isTrue();
        assertThat(texts(seen.at("/terms/deciding"))).containsExactly(SUCCESSOR.value(), HOUSING.value());
        assertThat(deciding.get(GRID, "/rounds/" + round).status()).isEqualTo(404);
    }

    @Test
    void by_the_procedure_in_force_the_successor_decides_and_is_told_so() {
        // Given
        var direction = direction(Audience.ofWijkaanpak());
        succeed(GRID);

        // When
        var round = deciding.open(HOUSING, direction, null).id();

        // Then
        assertThat(texts(deciding.round(HOUSING, round).path("waitingFor")))
                .containsExactly(MUNICIPALITY.value(), HOUSING.value(), SUCCESSOR.value());
        assertThat(links(SUCCESSOR)).anyMatch(link -> link.endsWith(round.toString()));
    }

    @ParameterizedTest
    @CsvSource({"MERGER, 1", "SPLIT, 0"})
    void a_veto_in_the_procedure_passes_only_where_everything_does(SuccessionGround ground, int vetoes) {
        // Given
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("also", List.of(Map.of("kind", "veto", "organisation", GRID.value())));
        deciding.post(MUNICIPALITY, deciding.procedure() + "/versions", terms);
        deciding.post(MUNICIPALITY, deciding.procedure() + "/submission", null);
        var before = UUID.fromString(deciding.get(GRID, deciding.procedure()).textAt("/inForce/round"));
        var round = deciding.open(MUNICIPALITY, deciding.heardOf("decision-procedure", 2), before)
                .id();
        List.of(MUNICIPALITY, HOUSING, GRID).forEach(party -> deciding.take(party, round, "agrees", null));
        deciding.close(MUNICIPALITY, round);
        await().until(() -> deciding.get(HOUSING, deciding.procedure())
                .textAt("/inForce/number")
                .equals("2"));

        // When
        zuid.succeed(GRID, HOUSING, PartyKind.GRID_OPERATOR, ground);
        zuid.succeed(HOUSING, SUCCESSOR, PartyKind.GRID_OPERATOR);

        // Then
        var next = deciding.open(MUNICIPALITY, direction(Audience.ofWijkaanpak()), null)
                .id();
        assertThat(deciding.round(MUNICIPALITY, next).at("/terms/also")).hasSize(vetoes);
    }

    @Test
    void what_was_for_the_predecessor_among_some_is_for_the_successor() {
        // Given
        zuid.admit(RESIDENTS);
        var direction = direction(Audience.of(MUNICIPALITY, HOUSING, GRID));
        var open = deciding.open(MUNICIPALITY, direction, null).id();

        // When
        succeed(GRID);

        // Then
        assertThat(deciding.get(SUCCESSOR, "/rounds/" + open).status()).isEqualTo(200);
        assertThat(deciding.get(RESIDENTS, "/rounds/" + open).status()).isEqualTo(404);
        var rounds = "/wijkaanpakken/" + zuid.wijkaanpak + "/rounds";
        assertThat(deciding.get(SUCCESSOR, rounds).json().path("items").valueStream())
                .anyMatch(round -> round.path("id").asString().equals(open.toString()));
        var another = deciding.open(HOUSING, direction(Audience.of(MUNICIPALITY, HOUSING, GRID)), null);
        assertThat(another.status()).isEqualTo(201);
    }

    @Test
    void mandates_do_not_pass() {
        // Given
        var round = deciding.open(MUNICIPALITY, direction(Audience.ofWijkaanpak()), null)
                .id();
        zuid.succeed(GRID, SUCCESSOR, PartyKind.GRID_OPERATOR);

        // When
        var underPredecessors = deciding.take(SUCCESSOR, round, "agrees", null, zuid.mandate(GRID));

        // Then
        assertThat(underPredecessors.problem()).isEqualTo("mandate-of-somebody-else");
    }

    private void succeed(OrganisationId predecessor) {
        zuid.succeed(predecessor, SUCCESSOR, PartyKind.MUNICIPALITY);
        if (!mandated) {
            zuid.grant(zuid.mandate(SUCCESSOR), SUCCESSOR, null);
            mandated = true;
        }
    }

    private SubjectRef direction(Audience audience) {
        return zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, audience);
    }

    private List<String> links(OrganisationId organisation) {
        return deciding.get(organisation, "/tasks")
                .json()
                .path("items")
                .valueStream()
                .map(task -> task.path("link").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
