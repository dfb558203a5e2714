// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.Neighbourhood.all;
import static nl.wijkakkoord.ambitions.Neighbourhood.now;
import static nl.wijkakkoord.ambitions.RequestBodies.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.ObjectiveExample;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveProposedForAmbition;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveRemoved;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveSet;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is worked out in an opgave, in the joint ambition. */
@ExtendWith(RunningAmbitions.class)
class TakenUpHttpTest {
    private static final UUID OPGAVE = UUID.randomUUID();

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private UUID own;
    private UUID joint;

    @BeforeEach
    void there_is_a_joint_ambition() {
        zuid.post(MUNICIPALITY, "/theme-choices", choice("aardgas", "must", "policy", "aardgasvrij"));
        var body = Map.of("scope", "wijk", "ambition", ambition(objective("eigen", "aardgas", List.of())));
        own = zuid.post(MUNICIPALITY, "/own-ambitions", body).id();
        joint = zuid.post(MUNICIPALITY, "/ambitions", ambition(homes())).id();
    }

    @Test
    void the_draft_gets_the_objective_and_then_says_what_that_says_now() {
        // Given
        propose("van-het-gas", "200");

        // When
        propose("van-het-gas", "250");

        // Then
        var versions = read().path("versions");
        var taken = versions.at("/0/text/objectives/1");
        assertThat(versions).hasSize(1);
        assertThat(versions.at("/0/text/objectives")).hasSize(2);
        assertThat(taken.path("name").asString()).isEqualTo("van-het-gas-2");
        assertThat(taken.at("/opgave/objective").asString()).isEqualTo("van-het-gas");
        assertThat(taken.at("/criteria/0/target/value").asString()).isEqualTo("250");
    }

    @Test
    void once_one_is_adopted_a_next_version_has_the_objective_with_all_that_holds_and_can_be_put_before_the_parties() {
        // Given
        submit();
        decide(1, true);

        // When
        propose("isoleren", "200");
        var versions = read().path("versions");
        var submitted = submit();

        // Then
        assertThat(statuses(versions)).containsExactly("adopted", "draft");
        assertThat(versions.at("/1/text/objectives/0")).isEqualTo(versions.at("/0/text/objectives/0"));
        assertThat(versions.at("/1/text/objectives/1/name").asString()).isEqualTo("isoleren");
        assertThat(submitted).isEqualTo(200);
    }

    @Test
    void while_the_parties_decide_an_objective_waits_for_the_version_after_that() {
        // Given
        submit();
        propose("isoleren", "200");
        var before = read().path("versions");

        // When
        decide(1, false);

        // Then
        var versions = read().path("versions");
        assertThat(statuses(before)).containsExactly("submitted");
        assertThat(statuses(versions)).containsExactly("not-adopted", "draft");
        assertThat(versions.at("/1/text/objectives/1/name").asString()).isEqualTo("isoleren");
    }

    @Test
    void what_the_parties_adopted_stays_when_the_opgave_gets_another_norm_until_they_agree_to_change_it() {
        // Given
        propose("isoleren", "200");
        submit();
        decide(1, true);
        set("isoleren", "250");
        var stale = read();

        // When
        change("isoleren", "250");

        // Then
        assertThat(stale.at("/criteria/objectives/1/criteria/0/target/value").asString())
                .isEqualTo("200");
        assertThat(stale.at("/stale/0/kind").asString()).isEqualTo("objective-of-opgave");
        assertThat(stale.at("/stale/0/source").asString()).isEqualTo(OPGAVE.toString());
        assertThat(stale.at("/stale/0/norm/target/value").asString()).isEqualTo("250");
        assertThat(read().path("stale")).isEmpty();
        assertThat(read().at("/criteria/objectives/1/criteria/0/target/value").asString())
                .isEqualTo("250");
    }

    @Test
    void an_objective_that_the_opgave_has_no_longer_has_no_other_norm_there() {
        // Given
        propose("isoleren", "200");
        submit();
        decide(1, true);
        set("isoleren", "250");

        // When
        zuid.tell(
                "opgaven",
                OPGAVE,
                new ObjectiveRemoved(
                        OPGAVE, zuid.wijkaanpak, "isoleren", "Hoort elders", all(), zuid.by(MUNICIPALITY), now()));

        // Then
        assertThat(read().path("stale")).isEmpty();
    }

    @Test
    void only_an_opgave_itself_says_that_an_objective_is_its_own() {
        // Given
        var cited = new HashMap<>(homes());
        cited.put("opgave", Map.of("opgave", OPGAVE, "objective", "van-het-gas"));
        var before = redraft(cited);
        propose("van-het-gas", "200");

        // When
        var after = redraft(cited);

        // Then
        assertThat(before).isEqualTo("opgave-not-taken-up");
        assertThat(after).isEmpty();
        assertThat(read().at("/versions/0/text/objectives")).hasSize(1);
    }

    private Map<String, Object> homes() {
        return objective("van-het-gas", "aardgas", List.of(own), homesOffGas("300"));
    }

    private static OpgaveObjective worked(String name, String target) {
        var norm = ObjectiveExample.homes(name, "12", target);
        return new OpgaveObjective(name, "Van het gas af", norm, null, null);
    }

    /** The opgave says it anew, without a word to the ambition. */
    private void set(String name, String target) {
        zuid.tell(
                "opgaven",
                OPGAVE,
                new ObjectiveSet(OPGAVE, zuid.wijkaanpak, worked(name, target), all(), zuid.by(MUNICIPALITY), now()));
    }

    /** The parties agree to the norm that the opgave has now. */
    private void change(String objective, String target) {
        var norm = Map.of(
                "name",
                objective,
                "indicator",
                "homes-off-gas",
                "text",
                "Woningen",
                "unit",
                "woning",
                "baseline",
                Map.of("value", "12", "date", "2026-01-01"),
                "target",
                Map.of("value", target, "date", "2030-12-31"),
                "method",
                "Tellen",
                "source",
                "Register");
        var body = Map.of(
                "reason",
                "De opgave is anders",
                "objectives",
                List.of(Map.of("objective", objective, "criteria", List.of(norm))));
        var request = zuid.post(MUNICIPALITY, "/ambitions/" + joint + "/criteria-changes", body)
                .id();
        var digest = zuid.get(HOUSING, "/criteria-changes/" + request)
                .json()
                .at("/subject/digest")
                .asString();
        zuid.decide(new SubjectRef(SubjectType.CRITERIA_CHANGE, request, 1, new Digest(digest)), true);
    }

    private void propose(String name, String target) {
        zuid.tell(
                "opgaven",
                OPGAVE,
                new ObjectiveProposedForAmbition(
                        OPGAVE, zuid.wijkaanpak, "aardgas", worked(name, target), all(), zuid.by(MUNICIPALITY), now()));
    }

    private int submit() {
        return zuid.post(HOUSING, "/ambitions/" + joint + "/submission", null).status();
    }

    private void decide(int version, boolean agreed) {
        var digest = read().at("/versions/" + (version - 1) + "/digest").asString();
        zuid.decide(new SubjectRef(SubjectType.AMBITION, joint, version, new Digest(digest)), agreed);
    }

    /** @return the code of the refusal, empty when there is none */
    private String redraft(Map<String, Object> objective) {
        var etag = "\"" + read().path("version").asLong() + "\"";
        var answer =
                zuid.send("PUT", MUNICIPALITY, "/ambitions/" + joint + "/draft", ambition(objective), "If-Match", etag);
        return answer.status() == 200 ? "" : answer.problem();
    }

    private JsonNode read() {
        return zuid.get(HOUSING, "/ambitions/" + joint).json();
    }

    private static List<String> statuses(JsonNode versions) {
        return versions.valueStream()
                .map(version -> version.path("status").asString())
                .toList();
    }
}
