// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.RequestBodies.*;
import static nl.wijkakkoord.ambitions.RunningAmbitions.issuer;
import static nl.wijkakkoord.ambitions.RunningAmbitions.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Criteria in force of two objectives, and requests to change them. */
@ExtendWith(RunningAmbitions.class)
class CriteriaHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private UUID joint;
    private UUID own;

    @BeforeEach
    void an_ambition_for_north_and_south_is_adopted() {
        zuid.post(MUNICIPALITY, "/theme-choices", choice("aardgas", "must", "policy", "aardgasvrij"));
        var wish = ambition(objective("eigen", "aardgas", List.of()));
        own = zuid.post(MUNICIPALITY, "/own-ambitions", Map.of("scope", "wijk", "ambition", wish))
                .id();
        var sources = List.of(own);
        joint = zuid.post(
                        MUNICIPALITY,
                        "/ambitions",
                        ambition(
                                objective("noord", "aardgas", sources, homes("noord", "300")),
                                objective("zuid", "aardgas", sources, homes("zuid", "200"))))
                .id();
        zuid.post(HOUSING, "/ambitions/" + joint + "/submission", null);
        adopt(1);
    }

    @Test
    void a_second_request_for_the_same_objective_is_overtaken_and_changes_nothing() {
        // Given
        var first = request("noord", homes("noord", "250"));
        var second = request("noord", homes("noord", "1"));
        agree(first);

        // When
        agree(second);

        // Then
        assertThat(statusOf(first)).isEqualTo("agreed");
        assertThat(statusOf(second)).isEqualTo("overtaken");
        assertThat(targets()).containsExactly("250", "200");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void requests_for_different_objectives_are_both_agreed() {
        // Given
        var north = request("noord", homes("noord", "250"));
        var south = request("zuid", homes("zuid", "150"));
        agree(north);

        // When
        agree(south);

        // Then
        assertThat(Stream.of(north, south).map(this::statusOf)).containsExactly("agreed", "agreed");
        assertThat(targets()).containsExactly("250", "150");
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void a_change_that_is_agreed_while_the_next_version_is_before_the_parties_holds_in_that_version_too() {
        // Given
        var north = request("noord", homes("noord", "250"));
        var south = request("zuid", homes("zuid", "150"));
        draftNext(homes("noord", "300"), homes("zuid", "220"));
        agree(north);
        agree(south);

        // When
        adopt(2);

        // Then
        assertThat(targets()).containsExactly("250", "220");
        assertThat(version()).isEqualTo(5);
        assertThat(kept())
                .endsWith("4 300", "4 220", "5 250", "5 220")
                .startsWith("1 300", "1 200", "2 250", "2 200", "3 250", "3 150");
    }

    @Test
    void words_that_were_written_after_a_change_say_what_holds() {
        // Given
        agree(request("noord", homes("noord", "250")));
        draftNext(homes("noord", "300"), homes("zuid", "200"));

        // When
        adopt(2);

        // Then
        assertThat(targets()).containsExactly("300", "200");
    }

    @Test
    void a_verdict_by_a_criterion_that_was_changed_since_is_stale() {
        // Given
        zuid.post(
                MUNICIPALITY,
                "/ambitions/" + joint + "/measurements",
                Map.of("criterion", "woningen-noord", "value", "260", "date", "2026-02-01", "source", "Register"));
        var before = measurement();

        // When
        agree(request("noord", homes("noord", "250")));

        // Then
        assertThat(before.path("stale").asBoolean()).isFalse();
        assertThat(measurement().path("stale").asBoolean()).isTrue();
        assertThat(measurement().path("attainment").asString()).isEqualTo("nog-niet-behaald");
    }

    @Test
    void a_rebuild_gives_back_each_version_of_the_criteria_whatever_changed_after_it() {
        // Given
        agree(request("noord", homes("noord", "250")));
        agree(request("zuid", homes("zuid", "150")));
        var before = kept();

        // When
        var ended = rebuild();

        // Then
        assertThat(ended.path("state").asString()).isEqualTo("swapped");
        assertThat(kept()).isEqualTo(before).containsExactly("1 300", "1 200", "2 250", "2 200", "3 250", "3 150");
    }

    private JsonNode measurement() {
        return zuid.get(HOUSING, "/ambitions/" + joint + "/measurements").json().at("/items/0");
    }

    /** Puts a next version before the parties. */
    private void draftNext(Map<String, Object> north, Map<String, Object> south) {
        var sources = List.of(own);
        zuid.post(
                HOUSING,
                "/ambitions/" + joint + "/versions",
                ambition(objective("noord", "aardgas", sources, north), objective("zuid", "aardgas", sources, south)));
        zuid.post(HOUSING, "/ambitions/" + joint + "/submission", null);
    }

    private void adopt(int number) {
        var version =
                zuid.get(HOUSING, "/ambitions/" + joint + "/versions/" + number).json();
        var digest = new Digest(version.path("digest").asString());
        zuid.decide(new SubjectRef(SubjectType.AMBITION, joint, number, digest), true);
    }

    /** Version and target, north before south. */
    private List<String> kept() {
        return service.bean(JdbcClient.class)
                .sql("""
                    select criteria_version || ' ' || (criterion -> 'target' ->> 'value') from criterion
                    where ambition = ? order by criteria_version, name
                    """)
                .param(joint)
                .query(String.class)
                .list();
    }

    private JsonNode rebuild() {
        var operator = issuer.tokenOf("operator", OPERATOR).scope("operator").signed();
        var id = service.http()
                .send("POST", "/actuator/views/criteria", operator, null)
                .at("/id");
        return await().until(
                        () -> service.http()
                                .get("/actuator/views", operator)
                                .at("/rebuilds")
                                .valueStream()
                                .filter(state -> state.path("id").equals(id))
                                .findAny()
                                .orElseThrow(),
                        state -> state.has("endedAt"));
    }

    private Map<String, Object> homes(String name, String target) {
        var criterion = new HashMap<>(homesOffGas(target));
        criterion.put("name", "woningen-" + name);
        return criterion;
    }

    private UUID request(String objective, Map<String, Object> criterion) {
        var change = Map.of("objective", objective, "criteria", List.of(criterion));
        var body = Map.of("reason", "Het net is later klaar", "objectives", List.of(change));
        return zuid.post(MUNICIPALITY, "/ambitions/" + joint + "/criteria-changes", body)
                .id();
    }

    private void agree(UUID request) {
        var subject = zuid.get(HOUSING, "/criteria-changes/" + request).at("/subject");
        var digest = new Digest(subject.path("digest").asString());
        zuid.decide(new SubjectRef(SubjectType.CRITERIA_CHANGE, request, 1, digest), true);
    }

    private String statusOf(UUID request) {
        return zuid.get(HOUSING, "/criteria-changes/" + request).textAt("/status");
    }

    private int version() {
        return zuid.get(HOUSING, "/ambitions/" + joint).at("/criteria/version").asInt();
    }

    private List<String> targets() {
        return zuid.get(HOUSING, "/ambitions/" + joint).texts("/criteria/objectives", "/criteria/0/target/value");
    }
}
