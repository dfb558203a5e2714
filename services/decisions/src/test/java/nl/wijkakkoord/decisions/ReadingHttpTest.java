// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.decisions.Deciding.terms;
import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.participation.party.Parties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningDecisions.class)
class ReadingHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void parties_without_a_procedure_are_told_to_propose_one() {
        // When
        var tasks = tasks(HOUSING);

        // Then
        assertThat(tasks)
                .containsExactly("propose-procedure /decisions/v1/wijkaanpakken/" + zuid.wijkaanpak + "/procedures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31T23:59:59.999999999Z", "-999999999-01-01T00:00:00Z", "9999-12-31T23:59:59-18:00"
            })
    void a_page_begins_after_a_moment_of_our_calendar_or_not_at_all(String moment) {
        // Given
        var key = moment + " 0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90 x";
        var cursor = Base64.getUrlEncoder().encodeToString(key.getBytes(UTF_8));

        // When
        var answers = Stream.of("/wijkaanpakken/" + zuid.wijkaanpak + "/rounds", "/tasks")
                .map(list -> deciding.get(HOUSING, list + "?cursor=" + cursor));

        // Then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.textAt("/errors/0/parameter")).isEqualTo("cursor");
        });
    }

    @Test
    void a_proposal_is_to_be_submitted_and_what_was_submitted_to_be_put_in_a_round() {
        // Given
        deciding.propose(MUNICIPALITY, terms("open", MUNICIPALITY, HOUSING));
        var proposed = tasks(HOUSING);
        deciding.post(MUNICIPALITY, deciding.procedure() + "/submission", null);
        var subject = deciding.heardOf("decision-procedure");

        // When
        var submitted = tasks(HOUSING);

        // Then
        assertThat(proposed).containsExactly("submit-procedure /decisions/v1" + deciding.procedure());
        assertThat(submitted)
                .containsExactly("open-round /decisions/v1/wijkaanpakken/" + zuid.wijkaanpak + "/subjects?subject="
                        + subject.id());
    }

    @Test
    void who_is_asked_is_told_to_take_a_position_and_who_opened_it_to_close_it_when_all_did() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var round = openRound();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        var waiting = tasks(HOUSING);
        deciding.take(HOUSING, round, "agrees", null);

        // When
        var complete = tasks(MUNICIPALITY);

        // Then
        assertThat(waiting).containsExactly("take-position /decisions/v1/rounds/" + round);
        assertThat(complete).containsExactly("close-round /decisions/v1/rounds/" + round);
        assertThat(tasks(HOUSING)).isEmpty();
    }

    @Test
    void positions_come_page_by_page_each_of_one_version_of_the_round() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var round = openRound();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
        var path = "/rounds/" + round + "/positions";
        var whole = deciding.get(HOUSING, path);

        // When
        var first = deciding.get(HOUSING, path + "?limit=1");

        // Then
        var next = first.header("Link").replaceFirst("^</decisions/v1(.*)>; rel=\"next\"$", "$1");
        var second = deciding.get(HOUSING, next);
        assertThat(Stream.of(first, second).flatMap(page -> page.items().valueStream()))
                .containsExactlyElementsOf(whole.items().values());
        assertThat(second.headers().firstValue("Link")).isEmpty();
        assertThat(first.header("ETag")).isEqualTo(whole.header("ETag"));
    }

    @Test
    void tasks_of_one_wijkaanpak_are_told_apart() {
        // Given
        var noord = new Neighbourhood(MUNICIPALITY, HOUSING);

        // When
        var there = deciding.get(HOUSING, "/tasks?limit=100&wijkaanpak=" + noord.wijkaanpak);

        // Then
        assertThat(there.json().path("items").findValuesAsString("wijkaanpak"))
                .containsExactly(noord.wijkaanpak.toString());
        assertThat(there.json().path("items").findValuesAsString("task")).containsExactly("propose-procedure");
        assertThat(deciding.get(HOUSING, "/tasks?wijkaanpak=" + UUID.randomUUID())
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(deciding.get(HOUSING, "/tasks?wijkaanpak=geen").status()).isEqualTo(400);
    }

    @Test
    void tasks_come_page_by_page() {
        // Given
        new Neighbourhood(MUNICIPALITY, HOUSING);
        var path = "/tasks?limit=1";

        // When
        var first = deciding.get(HOUSING, path);
        var second = follow(first.header("Link"), HOUSING);

        // Then
        assertThat(first.items()).hasSize(1);
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("items")).isNotEqualTo(first.items());
    }

    @Test
    void rounds_are_listed_newest_first_by_status_and_by_subject() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var round = openRound();
        var path = "/wijkaanpakken/" + zuid.wijkaanpak + "/rounds";

        // When
        var all = deciding.get(HOUSING, path).json();
        var open = deciding.get(HOUSING, path + "?status=open").json();
        var bySubject = deciding.get(
                        HOUSING,
                        path + "?subject="
                                + deciding.heardOf("decision-procedure").id())
                .json();

        // Then
        assertThat(all.at("/items/0/id").asString()).isEqualTo(round.toString());
        assertThat(all.path("items")).hasSize(2);
        assertThat(open.path("items")).hasSize(1);
        assertThat(bySubject.path("items")).hasSize(1);
        assertThat(bySubject.at("/items/0/status").asString()).isEqualTo("closed");
        assertThat(bySubject.at("/items/0/agreed").asBoolean()).isTrue();
    }

    @Test
    void lists_are_followed_page_by_page() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        openRound();
        var path = "/wijkaanpakken/" + zuid.wijkaanpak;

        // When
        var rounds = follow(deciding.get(HOUSING, path + "/rounds?limit=1").header("Link"), HOUSING);
        var subjects = follow(deciding.get(HOUSING, path + "/subjects?limit=1").header("Link"), HOUSING);

        // Then
        assertThat(rounds.at("/items/0/alternatives/0/type").asString()).isEqualTo("decision-procedure");
        assertThat(subjects.at("/items/0/subject/type").asString()).isEqualTo("direction");
        assertThat(subjects.at("/items/0/round").asString()).isNotEmpty();
    }

    @Test
    void a_cursor_of_no_form_is_refused() {
        // When
        var answers = List.of(
                deciding.get(HOUSING, "/tasks?cursor=eHg"),
                deciding.get(HOUSING, "/wijkaanpakken/" + zuid.wijkaanpak + "/rounds?cursor=eHg"),
                deciding.get(HOUSING, "/wijkaanpakken/" + zuid.wijkaanpak + "/subjects?cursor=eHg"));

        // Then
        assertThat(answers).extracting("status").containsOnly(400);
    }

    @Test
    void an_auditor_reads_everything_and_may_do_nothing() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var round = openRound();
        zuid.appoint(ADVISER);

        // When
        var view = deciding.get(ADVISER, "/rounds/" + round);

        // Then
        assertThat(view.status()).isEqualTo(200);
        assertThat(view.at("/allowedActions").findValues("allowed"))
                .extracting(JsonNode::asBoolean)
                .containsOnly(false);
        assertThat(deciding.get(ADVISER, "/wijkaanpakken/" + zuid.wijkaanpak + "/rounds")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_party_that_left_neither_reads_nor_is_told_what_to_do() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var round = openRound();
        var asked = tasks(HOUSING);

        // When
        zuid.leave(HOUSING);

        // Then
        assertThat(asked).isNotEmpty();
        assertThat(tasks(HOUSING)).isEmpty();
        assertThat(deciding.get(HOUSING, "/rounds/" + round).status()).isEqualTo(404);
        assertThat(RunningDecisions.service.bean(Parties.class).admitted(zuid.wijkaanpak))
                .containsOnlyKeys(MUNICIPALITY);
    }

    @Test
    void the_interface_is_described_to_anybody() {
        // When
        var answer = RunningDecisions.service.http().get("/decisions/v1/openapi.json", null);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/paths").propertyNames()).contains("/rounds/{round}/positions", "/tasks");
    }

    @Test
    void a_round_says_how_those_are_called_that_are_asked_but_not_in_the_past() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var round = openRound();

        // When
        var now = deciding.get(MUNICIPALITY, "/rounds/" + round);

        // Then
        assertThat(now.at("/terms/names").path(HOUSING.value()).asString()).isEqualTo("Partij " + HOUSING);
        assertThat(now.at("/terms/names")).hasSize(2);
        assertThat(now.at("/openedBy/organisationName").asString()).isEqualTo("Partij " + MUNICIPALITY);
        var past = deciding.get(MUNICIPALITY, "/rounds/" + round + "?version=1").json();
        assertThat(past.path("terms").has("names")).isFalse();
        assertThat(past.path("openedBy").has("organisationName")).isFalse();
    }

    private UUID openRound() {
        var direction = new FrozenSubject(
                "direction", UUID.randomUUID(), 1, direction(1).sections());
        zuid.submit(direction, null);
        return deciding.open(MUNICIPALITY, direction.ref(), null).id();
    }

    /** Of this test's wijkaanpak. */
    private List<String> tasks(OrganisationId organisation) {
        return deciding.get(organisation, "/tasks?limit=100")
                .items()
                .valueStream()
                .filter(task -> task.path("wijkaanpak").asString().equals(zuid.wijkaanpak.toString()))
                .map(task ->
                        task.path("task").asString() + " " + task.path("link").asString())
                .toList();
    }

    private static JsonNode follow(String link, OrganisationId organisation) {
        var next = link.replaceAll("<(.*)>.*", "$1");
        return RunningDecisions.service
                .http()
                .get(next, Deciding.token(organisation))
                .json();
    }
}
