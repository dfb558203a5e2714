// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parties decide anew on what they agreed, when they agree to do so. */
@ExtendWith(RunningDecisions.class)
class ReopeningHttpTest {
    private static final List<OrganisationId> ALL = List.of(MUNICIPALITY, HOUSING, GRID);
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private final UUID id = UUID.randomUUID();
    private SubjectRef direction;
    private UUID decided;

    @BeforeEach
    void a_direction_is_agreed() {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
        ALL.forEach(party ->
                zuid.grant(mandate(party), party, List.of(SubjectType.DIRECTION, SubjectType.REOPENING), null));
        direction = zuid.submit(SubjectType.DIRECTION, id, 1, Audience.ofWijkaanpak());
        decided = deciding.open(MUNICIPALITY, direction, null).id();
        agree(decided);
    }

    @Test
    @Tag("row-4-21")
    void a_decision_is_reopened_by_motivated_request_under_the_rule_and_the_new_one_supersedes_the_old_that_stays() {
        // Given
        var closed = deciding.round(GRID, decided).path("outcome");
        var waiting = waiting();
        var requested = request(HOUSING, Map.of("reason", "De netcapaciteit is gehalveerd"));
        var onRequest = deciding.open(GRID, requested(), null);
        agree(onRequest.id());
        awaitReopened();
        var next = zuid.submit(SubjectType.DIRECTION, id, 2, Audience.ofWijkaanpak());
        var anew = reopen(MUNICIPALITY, next).id();

        // When
        agree(anew);

        // Then
        assertThat(requested.status()).isEqualTo(201);
        var old = deciding.round(GRID, decided);
        assertThat(old.path("outcome")).isEqualTo(closed);
        assertThat(old.path("supersededBy").asString()).isEqualTo(anew.toString());
        assertThat(request(HOUSING, Map.of("reason", "Nog eens")).problem()).isEqualTo("decision-superseded");
        assertThat(deciding.round(GRID, anew).at("/reopens/round").asString()).isEqualTo(decided.toString());
        assertThat(deciding.round(GRID, anew).at("/outcome/agreed").asBoolean()).isTrue();
        deciding.close(MUNICIPALITY, waiting);
        assertThat(deciding.round(GRID, waiting).at("/outcome/conditions/0/why").asString())
                .isEqualTo("no-longer");
    }

    @Test
    void the_same_version_is_decided_on_anew_and_what_waits_for_it_goes_by_the_new_outcome() {
        // Given
        var waiting = waiting();
        reopened();
        var anew = reopen(MUNICIPALITY, direction).id();
        deciding.take(MUNICIPALITY, anew, "agrees", null);
        deciding.take(HOUSING, anew, "objects", "De woonlasten stijgen");
        deciding.take(GRID, anew, "agrees", null);

        // When
        deciding.close(MUNICIPALITY, anew);

        // Then
        deciding.close(MUNICIPALITY, waiting);
        assertThat(deciding.round(GRID, waiting).at("/outcome/conditions/0/why").asString())
                .isEqualTo("no-longer");
        assertThat(deciding.round(GRID, decided).has("supersededBy")).isFalse();
        assertThat(request(GRID, Map.of("reason", "Nog eens")).status()).isEqualTo(201);
    }

    @Test
    void what_is_agreed_to_once_more_holds_as_before() {
        // Given
        var waiting = waiting();
        reopened();
        var anew = reopen(MUNICIPALITY, direction).id();
        var meanwhile = request(GRID, Map.of("reason", "Nog eens")).problem();

        // When
        agree(anew);

        // Then
        deciding.close(MUNICIPALITY, waiting);
        assertThat(deciding.round(GRID, waiting).at("/outcome/conditions/0/why").asString())
                .isEqualTo("holds");
        assertThat(meanwhile).isEqualTo("already-reopened");
        assertThat(deciding.get(GRID, "/wijkaanpakken/" + zuid.wijkaanpak + "/subjects?type=direction&subject=" + id)
                        .items())
                .hasSize(1);
        assertThat(deciding.open(
                                GRID,
                                Map.of(
                                        "alternatives",
                                        List.of(zuid.submit(
                                                SubjectType.DIRECTION, UUID.randomUUID(), 1, Audience.ofWijkaanpak())),
                                        "closesAt",
                                        closesAt(),
                                        "cites",
                                        List.of(direction)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void nothing_is_decided_on_anew_that_its_parties_did_not_agree_to_reopen() {
        // Given
        var before = reopen(MUNICIPALITY, direction).problem();
        request(HOUSING, Map.of("reason", "De netcapaciteit is gehalveerd"));
        var onRequest = deciding.open(GRID, requested(), null).id();
        deciding.take(MUNICIPALITY, onRequest, "agrees", null, mandate(MUNICIPALITY));
        deciding.take(HOUSING, onRequest, "agrees", null, mandate(HOUSING));
        deciding.take(GRID, onRequest, "objects", "Wij zijn al begonnen", mandate(GRID));

        // When
        deciding.close(GRID, onRequest);

        // Then
        await().until(() -> deciding.get(GRID, reopening()).textAt("/versions/0/status"), "not-agreed"::equals);
        assertThat(List.of(before, reopen(MUNICIPALITY, direction).problem())).containsOnly("not-reopened");
        assertThat(deciding.open(MUNICIPALITY, direction, decided).problem()).isEqualTo("version-already-decided");
    }

    @Test
    void who_decided_asks_for_it_and_takes_it_back() {
        // Given
        zuid.admit(RESIDENTS);
        var open = deciding.open(
                        MUNICIPALITY,
                        zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Audience.ofWijkaanpak()),
                        null)
                .id();

        // When
        var others = request(RESIDENTS, Map.of("reason", "Ons is niets gevraagd"));
        var undecided = request(HOUSING, open, Map.of("reason", "Te vroeg"));
        var unmotivated = request(HOUSING, Map.of("reason", " "));
        var asked = request(HOUSING, Map.of("reason", "Nieuwe cijfers", "changed", List.of(UUID.randomUUID())));
        var again = request(GRID, Map.of("reason", "Ook wij"));
        var anothers = withdraw(GRID);
        var withdrawn = withdraw(HOUSING);

        // Then
        assertThat(List.of(others, undecided, unmotivated, again, anothers))
                .extracting(Answer::problem)
                .containsExactly(
                        "reopening-is-of-who-decides",
                        "nothing-to-reopen",
                        "input-invalid",
                        "reopening-awaits-decision",
                        "reopening-of-another");
        assertThat(List.of(asked.status(), withdrawn.status())).containsExactly(201, 200);
        assertThat(deciding.get(GRID, reopening()).textAt("/versions/0/status")).isEqualTo("withdrawn");
        assertThat(request(GRID, Map.of("reason", "Dan wij")).status()).isEqualTo(201);
    }

    @Test
    void what_may_be_done_says_that_a_decision_can_be_reopened() {
        // Given
        zuid.admit(RESIDENTS);

        // When
        var allowed = List.of(mayRequest(HOUSING), mayRequest(RESIDENTS));

        // Then
        assertThat(allowed).containsExactly(true, false);
    }

    private boolean mayRequest(OrganisationId party) {
        return deciding.round(party, decided)
                .path("allowedActions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("request-reopening"))
                .allMatch(action -> action.path("allowed").asBoolean());
    }

    /** A round on something else in which the grid operator waits for that decision. */
    private UUID waiting() {
        var subject = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        var round = deciding.open(MUNICIPALITY, subject, null).id();
        var body = Deciding.position(subject.digest().value(), "agrees-under-conditions", null, zuid.mandate(GRID));
        body.put("conditions", List.of(Map.of("kind", "round-agreed", "round", decided)));
        deciding.post(GRID, "/rounds/" + round + "/positions", body);
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
        return round;
    }

    private void reopened() {
        request(HOUSING, Map.of("reason", "De netcapaciteit is gehalveerd"));
        agree(deciding.open(GRID, requested(), null).id());
        awaitReopened();
    }

    private void awaitReopened() {
        await().until(() -> deciding.get(GRID, reopening()).textAt("/versions/0/status"), "agreed"::equals);
    }

    private SubjectRef requested() {
        return deciding.heardOf(SubjectType.REOPENING);
    }

    private String reopening() {
        return "/reopenings/" + requested().id();
    }

    private Answer request(OrganisationId party, Map<String, Object> body) {
        return request(party, decided, body);
    }

    private Answer request(OrganisationId party, UUID round, Map<String, Object> body) {
        return deciding.post(party, "/rounds/" + round + "/reopening-requests", body);
    }

    private Answer withdraw(OrganisationId party) {
        return deciding.post(party, reopening() + "/withdrawal", Map.of("reason", "Toch niet"));
    }

    private Answer reopen(OrganisationId party, SubjectRef subject) {
        return deciding.open(
                party,
                Map.of(
                        "alternatives",
                        List.of(subject),
                        "closesAt",
                        closesAt(),
                        "succeeds",
                        List.of(decided),
                        "reopens",
                        decided));
    }

    private static Object closesAt() {
        return Neighbourhood.now().plus(Duration.ofDays(30));
    }

    private void agree(UUID round) {
        ALL.forEach(party -> deciding.take(party, round, "agrees", null, mandate(party)));
        deciding.close(
                new OrganisationId(
                        deciding.round(GRID, round).at("/openedBy/organisation").asString()),
                round);
    }

    private UUID mandate(OrganisationId party) {
        return UUID.nameUUIDFromBytes(("heropenen" + zuid.wijkaanpak + party.value()).getBytes());
    }
}
