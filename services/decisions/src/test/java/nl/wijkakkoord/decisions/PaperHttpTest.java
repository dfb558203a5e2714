// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions on paper: recorded by one, and of the other only when that one confirms it. */
@ExtendWith(RunningDecisions.class)
class PaperHttpTest {
    private static final String SCAN = Digest.of(new byte[] {5}).value();

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void a_paper_counts_once_its_party_confirmed_it_and_the_position_names_the_paper() {
        // Given
        var round = round("open", Neighbourhood.all());
        record(MUNICIPALITY, round, "agrees", null);
        var before = deciding.round(MUNICIPALITY, round).path("waitingFor");

        // When
        var confirmed = confirm(HOUSING, round, 1);

        // Then
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(before).hasSize(2);
        assertThat(deciding.round(MUNICIPALITY, round).path("waitingFor")).hasSize(1);
        var position = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");
        assertThat(position.path("stance").asString()).isEqualTo("agrees");
        assertThat(position.at("/paper/number").asInt()).isOne();
        assertThat(position.at("/paper/digest").asString()).isEqualTo(SCAN);
        assertThat(position.at("/paper/recordedBy").asString()).isEqualTo(MUNICIPALITY.value());
        var paper = papers(HOUSING, round).getFirst();
        assertThat(paper).containsEntry("status", "confirmed").containsEntry("signedAs", "Voorzitter van het bestuur");
    }

    @Test
    void an_unconfirmed_paper_is_silence_when_the_round_closes() {
        // Given
        var round = round("open", Neighbourhood.all());
        deciding.take(MUNICIPALITY, round, "agrees", null);
        record(MUNICIPALITY, round, "objects", "Te duur");
        zuid.leave(HOUSING);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var outcome = deciding.round(MUNICIPALITY, round).path("outcome");
        assertThat(outcome.at("/verdicts/0/findings").findValuesAsString("code"))
                .doesNotContain("objection");
        assertThat(papers(MUNICIPALITY, round).getFirst()).containsEntry("status", "lapsed");
        assertThat(record(MUNICIPALITY, round, "agrees", null).problem()).isEqualTo("round-closed");
    }

    @Test
    void who_may_not_confirms_nothing_and_changes_nothing() {
        // Given
        var round = round("open", Neighbourhood.all());
        record(MUNICIPALITY, round, "agrees", null);
        zuid.withdraw(HOUSING);

        // When
        var problems = List.of(
                confirm(HOUSING, round, 1).problem(),
                confirm(MUNICIPALITY, round, 1).problem(),
                confirm(HOUSING, round, 7).problem(),
                confirm(STRANGER, round, 1).problem());

        // Then
        assertThat(problems)
                .containsExactly("mandate-withdrawn", "paper-of-another-party", "no-such-paper", "unknown-resource");
        assertThat(deciding.round(MUNICIPALITY, round).path("waitingFor")).hasSize(2);
        assertThat(papers(MUNICIPALITY, round).getFirst()).containsEntry("status", "waiting");
    }

    @Test
    void a_changed_paper_a_rejected_one_and_one_that_was_overtaken_are_kept_and_not_confirmed() {
        // Given
        var round = round("open", Neighbourhood.all());
        record(MUNICIPALITY, round, "agrees", null);
        record(MUNICIPALITY, round, "objects", "Te duur");
        var replaced = confirm(HOUSING, round, 1);
        var rejected = deciding.post(HOUSING, paper(round, 2) + "/rejection", null);
        record(MUNICIPALITY, round, "abstains", null);

        // When
        deciding.take(HOUSING, round, "agrees", null);

        // Then
        assertThat(replaced.problem()).isEqualTo("paper-replaced");
        assertThat(rejected.status()).isEqualTo(200);
        assertThat(confirm(HOUSING, round, 2).problem()).isEqualTo("paper-answered");
        assertThat(confirm(HOUSING, round, 3).problem()).isEqualTo("paper-overtaken");
        assertThat(papers(HOUSING, round))
                .extracting(paper -> paper.get("status"))
                .containsExactly("replaced", "rejected", "overtaken");
        assertThat(deciding.get(HOUSING, "/rounds/" + round + "/paper-positions?limit=2")
                        .items())
                .hasSize(2);
    }

    @Test
    void nothing_is_recorded_on_paper_under_seal() {
        // Given
        var round = round("sealed-until-closing", Neighbourhood.all());

        // When
        var refused = record(MUNICIPALITY, round, "agrees", null);

        // Then
        assertThat(refused.problem()).isEqualTo("no-paper-under-seal");
        assertThat(papers(HOUSING, round)).isEmpty();
    }

    @Test
    void what_is_no_position_or_not_of_who_is_asked_is_not_recorded() {
        // Given
        zuid.admit(ADVISER, PartyKind.ADVISER, MemberRole.PROJECT_MEMBER);
        var round = round("open", Neighbourhood.all());
        var tomorrow = paper(HOUSING, round, "agrees", null);
        tomorrow.put("paper", Map.of("digest", SCAN, "signedOn", "2099-01-01", "signedAs", "Voorzitter"));

        // When
        var problems = List.of(
                deciding.post(MUNICIPALITY, papers(round), paper(ADVISER, round, "advises", "Doen"))
                        .problem(),
                deciding.post(MUNICIPALITY, papers(round), paper(HOUSING, round, "objects", null))
                        .problem(),
                deciding.post(MUNICIPALITY, papers(round), tomorrow).problem(),
                record(ADVISER, round, "agrees", null).problem());

        // Then
        assertThat(problems)
                .containsExactly(
                        "paper-of-who-is-not-asked",
                        "reason-missing",
                        "paper-signed-in-future",
                        "adviser-decides-nothing");
    }

    @Test
    void the_reason_on_a_paper_in_a_round_for_some_stands_beside_the_events_also_when_it_is_confirmed() {
        // Given
        var reason = "Te duur voor " + UUID.randomUUID();
        var round = round("open", Audience.of(MUNICIPALITY, HOUSING));
        record(MUNICIPALITY, round, "objects", reason);

        // When
        var confirmed = confirm(HOUSING, round, 1);

        // Then
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(papers(HOUSING, round).getFirst()).containsEntry("reason", reason);
        assertThat(deciding.positionOf(HOUSING, MUNICIPALITY, round, "")
                        .path("reason")
                        .asString())
                .isEqualTo(reason);
        assertThat(RunningDecisions.service
                        .bean(JdbcClient.class)
                        .sql("select count(*) from event where convert_from(payload, 'UTF8') like ?")
                        .param("%" + reason + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_round_says_who_can_record_and_confirm() {
        // Given
        var round = round("open", Neighbourhood.all());

        // When
        record(MUNICIPALITY, round, "agrees", null);

        // Then
        assertThat(allowed(MUNICIPALITY, round))
                .contains("record-paper-position")
                .doesNotContain("confirm-paper-position");
        assertThat(allowed(HOUSING, round)).contains("confirm-paper-position", "reject-paper-position");
    }

    private List<String> allowed(OrganisationId reader, UUID round) {
        return deciding.round(reader, round)
                .path("allowedActions")
                .valueStream()
                .filter(action -> action.path("allowed").asBoolean())
                .map(action -> action.path("action").asString())
                .toList();
    }

    private UUID round(String visibility, Audience audience) {
        deciding.agreeOnProcedure(visibility, MUNICIPALITY, HOUSING);
        return deciding.open(MUNICIPALITY, zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, audience), null)
                .id();
    }

    private Answer record(OrganisationId by, UUID round, String stance, String reason) {
        return deciding.post(by, papers(round), paper(HOUSING, round, stance, reason));
    }

    private Map<String, Object> paper(OrganisationId party, UUID round, String stance, String reason) {
        var digest = deciding.round(MUNICIPALITY, round)
                .at("/alternatives/0/subject/digest")
                .asString();
        var body = new HashMap<String, Object>(Map.of(
                "organisation",
                party.value(),
                "paper",
                Map.of("digest", SCAN, "signedOn", "2026-01-02", "signedAs", "Voorzitter van het bestuur"),
                "digest",
                digest,
                "stance",
                stance));
        body.put("reason", reason);
        return body;
    }

    private Answer confirm(OrganisationId by, UUID round, int number) {
        return deciding.post(by, paper(round, number) + "/confirmation", Map.of("mandate", zuid.mandate(by)));
    }

    /** Flat: what is on it beside what was recorded. */
    private List<Map<String, String>> papers(OrganisationId reader, UUID round) {
        return deciding.get(reader, papers(round))
                .items()
                .valueStream()
                .map(paper -> Map.of(
                        "status",
                        paper.path("status").asString(),
                        "signedAs",
                        paper.at("/paper/signedAs").asString(),
                        "reason",
                        paper.path("reason").asString("")))
                .toList();
    }

    private static String papers(UUID round) {
        return "/rounds/" + round + "/paper-positions";
    }

    private static String paper(UUID round, int number) {
        return papers(round) + "/" + number;
    }
}
