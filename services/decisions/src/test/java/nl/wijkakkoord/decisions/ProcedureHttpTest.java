// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Deciding.terms;
import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningDecisions.class)
class ProcedureHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void the_first_procedure_comes_into_force_when_all_admitted_parties_agree() {
        // When
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);

        // Then
        var procedure = deciding.get(HOUSING, deciding.procedure()).json();
        assertThat(procedure.at("/inForce/number").asInt()).isEqualTo(1);
        assertThat(procedure.at("/inForce/status").asString()).isEqualTo("in-force");
        assertThat(procedure.at("/inForce/digest").asString())
                .isEqualTo(deciding.heardOf("decision-procedure").digest().value());
        assertThat(procedure.at("/allowedActions/2/action").asString()).isEqualTo("propose-next-version");
        assertThat(procedure.at("/allowedActions/2/allowed").asBoolean()).isTrue();
    }

    @Test
    void one_party_that_objects_keeps_the_first_procedure_from_coming_into_force() {
        // Given
        deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));
        deciding.post(MUNICIPALITY, deciding.procedure() + "/submission", null);
        var round = deciding.open(HOUSING, deciding.heardOf("decision-procedure"), null)
                .id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "objects", "De huurders staan er niet in");

        // When
        deciding.close(HOUSING, round);

        // Then
        await().until(() -> deciding.get(HOUSING, deciding.procedure())
                .textAt("/latest/status")
                .equals("not-agreed"));
        assertThat(deciding.get(HOUSING, deciding.procedure()).json().has("inForce"))
                .isFalse();
    }

    @Test
    void a_version_before_the_parties_is_taken_back_and_the_next_one_proposed() {
        // Given
        deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));
        deciding.post(MUNICIPALITY, deciding.procedure() + "/submission", null);
        var submitted = deciding.heardOf("decision-procedure");

        // When
        var withdrawn =
                deciding.post(HOUSING, deciding.procedure() + "/withdrawal", Map.of("reason", "De huurders ontbreken"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        await().until(() -> deciding.open(HOUSING, submitted, null).problem(), "subject-withdrawn"::equals);
        var next = deciding.post(HOUSING, deciding.procedure() + "/versions", terms("open", MUNICIPALITY, HOUSING));
        assertThat(next.status()).isEqualTo(200);
    }

    @Test
    void a_proposal_is_replaced_at_the_version_that_was_read() {
        // Given
        var proposed = deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));

        // When
        var replaced = replace(HOUSING, "If-Match", proposed.header("ETag"));

        // Then
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.header("Location")).isEqualTo("/decisions/v1" + deciding.procedure());
        assertThat(replaced.status()).isEqualTo(200);
    }

    @Test
    void a_proposal_is_not_replaced_at_an_older_version() {
        // Given
        var proposed = deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));
        replace(HOUSING, "If-Match", proposed.header("ETag"));

        // When
        var again = replace(MUNICIPALITY, "If-Match", proposed.header("ETag"));

        // Then
        assertThat(again.status()).isEqualTo(412);
    }

    @Test
    void a_proposal_is_not_replaced_blindly() {
        // Given
        deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));

        // When
        var blind = replace(MUNICIPALITY);

        // Then
        assertThat(blind.status()).isEqualTo(428);
    }

    private Answer replace(OrganisationId organisation, String... headers) {
        return deciding.send(
                "PUT",
                organisation,
                deciding.procedure() + "/proposal",
                terms("sealed-until-closing", MUNICIPALITY, HOUSING),
                headers);
    }

    @Test
    void what_it_was_can_be_read_by_version() {
        // Given
        var proposed = deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));
        replace(HOUSING, "If-Match", proposed.header("ETag"));

        // When
        var first = deciding.get(HOUSING, deciding.procedure() + "?version=1");

        // Then
        assertThat(first.textAt("/latest/terms/visibility")).isEqualTo("open");
        assertThat(first.json().has("allowedActions")).isFalse();
        assertThat(deciding.get(HOUSING, deciding.procedure()).textAt("/latest/terms/visibility"))
                .isEqualTo("sealed-until-closing");
    }

    @Test
    void a_wijkaanpak_has_one() {
        // Given
        deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));

        // When
        var second = deciding.propose(HOUSING, terms("open", MUNICIPALITY, HOUSING));

        // Then
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("procedure-exists");
    }

    @Test
    void who_takes_no_part_may_not_propose() {
        // Given
        deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));

        // When
        var proposing = deciding.propose(STRANGER, terms("open", MUNICIPALITY, HOUSING));

        // Then
        assertThat(proposing.status()).isEqualTo(404);
        assertThat(proposing.problem()).isEqualTo("unknown-resource");
    }

    @Test
    void who_takes_no_part_does_not_see_it() {
        // Given
        deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));

        // When
        var answers = Stream.of(deciding.procedure(), "/wijkaanpakken/" + zuid.wijkaanpak + "/procedures")
                .map(path -> deciding.get(STRANGER, path));

        // Then
        assertThat(answers).extracting(Answer::status).containsExactly(404, 404);
    }

    @Test
    void terms_that_are_not_whole_are_named_part_by_part() {
        // Given
        var body = new HashMap<>(terms("open", MUNICIPALITY, HOUSING));
        body.remove("quorum");
        body.put("rule", Map.of());

        // When
        var answer = deciding.propose(MUNICIPALITY, body);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors")).hasSize(2);
    }
}
