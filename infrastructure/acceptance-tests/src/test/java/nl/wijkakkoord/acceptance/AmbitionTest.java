// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From themes to a joint ambition that later rounds rest on. */
@OverHttp
class AmbitionTest {
    private static final String READER = "corporatie-directeur";
    private static final String AMBITION = "/ambitions/v1/ambitions/{ambition}";

    @Test
    @Tag("row-1-04")
    @Tag("row-1-06")
    @Tag("row-1-09")
    void themes_are_taken_along_on_a_ground_with_a_source_and_one_that_a_party_adds_is_usable_at_once(Stack stack) {
        // When
        var told = stack.tell("two-parties.yml", "themes-chosen.yml");

        // Then
        var chosen = told.read(READER, "/ambitions/v1/wijkaanpakken/{wijkaanpak}/themes")
                .path("chosen");
        assertThat(chosen.at("/0/theme").asString()).isEqualTo("werkgelegenheid");
        assertThat(chosen.at("/1/ground/kind").asString()).isEqualTo("policy");
        assertThat(chosen.at("/1/references/0/address").asString()).isEqualTo("https://kwaliteitskaders.example/wijk");
        assertThat(chosen.at("/1/references/0/date").asString()).isEqualTo("2026-03-02");
    }

    @Test
    @Tag("row-1-03")
    @Tag("row-1-05")
    @Tag("row-1-07")
    @Tag("row-1-08")
    void an_ambition_is_adopted_with_the_gas_theme_objectives_for_each_theme_and_the_interests_behind_them(
            Stack stack) {
        // When
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml");

        // Then
        var ambition = told.read(READER, AMBITION);
        var interests = List.of(told.known("healthy"), told.known("affordable"), told.known("rents"));
        assertThat(ambition.at("/versions/0/themes/0/level").asString()).isEqualTo("aardgasvrij-ready");
        assertThat(ambition.at("/versions/0/text/objectives/0/interests")).containsExactlyElementsOf(interests);
        assertThat(ambition.at("/versions/0/text/objectives/0/ambitions")).containsExactly(told.known("ownForWijk"));
        assertThat(ambition.at("/commonInterests/0/interests")).containsExactlyElementsOf(interests);
        assertThat(ambition.at("/commonInterests/0/parties"))
                .containsExactlyInAnyOrder(told.known("municipality"), told.known("housing-association"));
    }

    @Test
    @Tag("row-1-08")
    void a_next_version_that_is_before_the_parties_takes_no_common_interest_from_the_one_that_holds(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml");
        var before = told.read(READER, AMBITION).path("commonInterests");

        // When
        told.goOn("ambition-next-submitted.yml");

        // Then
        var ambition = told.read(READER, AMBITION);
        assertThat(ambition.path("inForce").asInt()).isEqualTo(1);
        assertThat(ambition.path("commonInterests")).isEqualTo(before).hasSize(1);
    }

    @Test
    @Tag("row-4-15")
    void what_the_municipality_wants_for_the_wijk_and_for_its_property_and_what_all_want_stay_apart(Stack stack) {
        // When
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml");

        // Then
        var all = told.read(READER, "/ambitions/v1/wijkaanpakken/{wijkaanpak}/ambitions")
                .path("items");
        var own = told.read(
                        READER,
                        "/ambitions/v1/wijkaanpakken/{wijkaanpak}/ambitions?owner={municipality}&scope=own-property")
                .path("items");
        assertThat(all.findValuesAsString("id"))
                .containsExactlyInAnyOrder(
                        told.text("{ambition}"), told.text("{ownForWijk}"), told.text("{ownForProperty}"));
        assertThat(own.findValuesAsString("id")).containsExactly(told.text("{ownForProperty}"));
        assertThat(told.read(READER, AMBITION).has("owner")).isFalse();
        assertThat(told.read(READER, "/ambitions/v1/ambitions/{ownForWijk}").path("owner"))
                .isEqualTo(told.known("municipality"));
    }

    @Test
    @Tag("row-1-02")
    @Tag("row-4-07")
    void a_later_round_cites_the_ambition_or_says_why_not(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml");

        // When
        told.goOn("ambition-cited.yml");

        // Then
        assertThat(told.read(READER, "/decisions/v1/rounds/{reasonedRound}")
                        .path("withoutAmbition")
                        .asString())
                .isEqualTo("De richting was er eerder dan de ambitie.");
        assertThat(told.read(READER, "/decisions/v1/rounds/{citingRound}").at("/cites/0/id"))
                .isEqualTo(told.known("ambition"));
    }

    @Test
    @Tag("row-1-10")
    void an_example_from_elsewhere_changes_nothing_in_the_outcome(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml");

        // When
        told.goOn("ambition-renewed.yml");

        // Then
        var without = told.read(READER, "/decisions/v1/rounds/{ambitionRound}").path("outcome");
        var with =
                told.read(READER, "/decisions/v1/rounds/{secondAmbitionRound}").path("outcome");
        var example = told.read(READER, AMBITION).at("/versions/1/text/objectives/0/references/0/address");
        assertThat(example.asString()).startsWith("https://voorbeelden.example/");
        assertThat(with.path("agreed")).isEqualTo(without.path("agreed"));
        assertThat(with.at("/verdicts/0/findings")).isEqualTo(without.at("/verdicts/0/findings"));
    }

    @Test
    @Tag("row-1-14")
    void a_criterion_without_method_is_refused(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml");

        // When
        var answer = told.post("gemeente-projectleider", AMBITION + "/criteria-changes", """
            {"reason": "Anders meten", "objectives": [{"objective": "van-het-gas", "criteria": [
              {"name": "woningen", "indicator": "homes-off-gas", "text": "Woningen", "unit": "woning",
               "baseline": {"value": "12", "date": "2026-01-01"}, "target": {"value": "300", "date": "2030-12-31"},
               "source": "Register"}]}]}
            """);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/objectives/0/criteria/0/method");
    }

    @Test
    @Tag("row-1-15")
    @Tag("row-4-13")
    void criteria_are_frozen_at_adoption_and_change_only_when_the_parties_agree_to_a_request(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml");

        // When
        told.goOn("criteria-changed.yml");

        // Then
        var ambition = told.read(READER, AMBITION);
        assertThat(ambition.at("/criteria/version").asInt()).isEqualTo(2);
        assertThat(ambition.at("/criteria/objectives/0/criteria/0/target/value").asString())
                .isEqualTo("250");
        assertThat(ambition.at("/versions/0/text/objectives/0/criteria/0/target/value")
                        .asString())
                .isEqualTo("300");
    }

    @Test
    @Tag("row-1-15")
    void a_change_that_is_agreed_while_a_next_version_is_before_the_parties_holds_in_that_one_too(Stack stack) {
        // Given
        var told = stack.tell(
                "two-parties.yml", "ambition-adopted.yml", "ambition-next-submitted.yml", "criteria-changed.yml");

        // When
        told.goOn("ambition-next-adopted.yml");

        // Then
        var ambition = told.read(READER, AMBITION);
        assertThat(ambition.path("inForce").asInt()).isEqualTo(2);
        assertThat(ambition.at("/criteria/version").asInt()).isEqualTo(4);
        assertThat(ambition.at("/criteria/objectives/0/criteria/0/target/value").asString())
                .isEqualTo("250");
    }
}
