// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(RunningAmbitions.class)
class MeasurementHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private UUID own;
    private UUID joint;

    @BeforeEach
    void three_hundred_homes_are_the_target() {
        zuid.post(MUNICIPALITY, "/theme-choices", RequestBodies.choice("aardgas", "must", "policy", "aardgasvrij"));
        var wish = RequestBodies.ambition(RequestBodies.objective("eigen", "aardgas", List.of()));
        own = zuid.post(MUNICIPALITY, "/own-ambitions", Map.of("scope", "wijk", "ambition", wish))
                .id();
        joint = zuid.post(MUNICIPALITY, "/ambitions", words("300")).id();
    }

    @Test
    void more_homes_than_the_target_is_behaald_by_the_criterion_as_it_was_then() {
        // Given
        adopt(1);
        var measured = enter("312", "2026-03-01").id();
        zuid.post(MUNICIPALITY, "/ambitions/" + joint + "/versions", words("400"));

        // When
        adopt(2);

        // Then
        var read = zuid.get(HOUSING, "/measurements/" + measured).json();
        assertThat(read.path("criteriaVersion").asInt()).isEqualTo(1);
        assertThat(read.at("/criterion/target/value").asString()).isEqualTo("300");
        assertThat(read.path("verdicts").findValuesAsString("attainment")).containsExactly("behaald", "behaald");
    }

    @Test
    void what_is_measured_after_the_next_version_is_adopted_is_judged_by_that() {
        // Given
        adopt(1);
        zuid.post(MUNICIPALITY, "/ambitions/" + joint + "/versions", words("400"));
        adopt(2);

        // When
        var measured = enter("312", "2026-03-01").id();

        // Then
        var again = zuid.get(HOUSING, "/measurements/" + measured).json();
        assertThat(again.path("criteriaVersion").asInt()).isEqualTo(2);
        assertThat(again.path("verdicts").findValuesAsString("attainment"))
                .containsExactly("behaald", "nog-niet-behaald");
    }

    @Test
    void nothing_is_measured_before_the_criteria_are_in_force() {
        // When
        var tooEarly = enter("12", "2026-03-01");

        // Then
        assertThat(tooEarly.problem()).isEqualTo("criterion-not-in-force");
    }

    @ParameterizedTest
    @CsvSource({"2099-01-01, measured-in-the-future", "2025-12-31, measured-before-baseline"})
    void nothing_is_measured_before_the_baseline_nor_on_a_day_that_has_not_come(String date, String problem) {
        // Given
        adopt(1);

        // When
        var entered = enter("12", date);

        // Then
        assertThat(entered.problem()).isEqualTo(problem);
    }

    @Test
    void who_takes_no_part_sees_no_measurements() {
        // When
        var listed = zuid.get(STRANGER, "/ambitions/" + joint + "/measurements");

        // Then
        assertThat(listed.status()).isEqualTo(404);
    }

    @Test
    void a_mistake_is_corrected_and_stays_readable() {
        // Given
        adopt(1);
        var measured = enter("3120", "2026-03-01").id();
        var entered = entry(measured);

        // When
        var corrected = correct(HOUSING, measured, entered);

        // Then
        assertThat(corrected.status()).isEqualTo(200);
        var read = zuid.get(MUNICIPALITY, "/measurements/" + measured).json();
        assertThat(read.at("/measured/value").asString()).isEqualTo("112");
        assertThat(read.path("verdicts").findValuesAsString("attainment"))
                .containsExactly("behaald", "nog-niet-behaald");
        assertThat(read.at("/mistakes/0/measured/value").asString()).isEqualTo("3120");
        assertThat(zuid.get(MUNICIPALITY, "/measurements/" + measured + "?version=1")
                        .textAt("/measured/value"))
                .isEqualTo("3120");
        assertThat(zuid.get(MUNICIPALITY, "/ambitions/" + joint + "/measurements")
                        .textAt("/items/0/value"))
                .isEqualTo("112");
    }

    @Test
    void what_was_corrected_is_corrected_no_more_by_whomever() {
        // Given
        adopt(1);
        var measured = enter("3120", "2026-03-01").id();
        var entered = entry(measured);
        correct(HOUSING, measured, entered);

        // When
        var answers = Stream.of(HOUSING, MUNICIPALITY, STRANGER)
                .map(party -> correct(party, measured, entered))
                .toList();

        // Then
        assertThat(answers)
                .extracting(Answer::problem)
                .containsExactly("entry-already-corrected", "measurement-of-another", "unknown-resource");
        assertThat(answers.getLast().status()).isEqualTo(404);
    }

    /** Id of the event that entered it. */
    private static String entry(UUID measurement) {
        return RunningAmbitions.service
                .bean(JdbcClient.class)
                .sql("select event_identifier from event where aggregate_identifier = ?")
                .param(measurement.toString())
                .query(String.class)
                .single();
    }

    private Answer correct(OrganisationId party, UUID measurement, String entry) {
        return zuid.post(
                party,
                "/measurements/" + measurement + "/corrections",
                Map.of(
                        "entry", entry,
                        "reason", "Een nul te veel",
                        "value", "112",
                        "date", "2026-03-01",
                        "source", "Register"));
    }

    private Answer enter(String value, String date) {
        return zuid.post(
                HOUSING,
                "/ambitions/" + joint + "/measurements",
                Map.of("criterion", "woningen-van-het-gas", "value", value, "date", date, "source", "Register"));
    }

    private Map<String, Object> words(String target) {
        return RequestBodies.ambition(
                RequestBodies.objective("van-het-gas", "aardgas", List.of(own), RequestBodies.homesOffGas(target)));
    }

    private void adopt(int version) {
        zuid.post(HOUSING, "/ambitions/" + joint + "/submission", null);
        var frozen = zuid.get(HOUSING, "/ambitions/" + joint + "/versions/" + version)
                .json();
        var digest = new Digest(frozen.path("digest").asString());
        zuid.choose(new SubjectRef(SubjectType.AMBITION, joint, version, digest));
    }
}
