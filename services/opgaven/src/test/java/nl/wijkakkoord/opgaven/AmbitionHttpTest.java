// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Neighbourhood.all;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.ambitions.OpgaveRef;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeDropped;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningOpgaven.class)
class AmbitionHttpTest {
    private static final UUID AMBITION = UUID.randomUUID();
    private static final Map<String, String> PROPOSED =
            Map.of("theme", Neighbourhood.THEME, "title", "Nog een", "description", "Water.");
    private static final Digest DIGEST = Digest.of(new byte[0]);

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID opgave = zuid.propose("Een koele wijk");

    @BeforeEach
    void it_has_an_objective() {
        zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", Wording.objective("schaduw", "50"));
    }

    @Test
    void nothing_is_proposed_for_a_joint_ambition_that_is_not_there_yet() {
        // When
        var tooSoon = propose("schaduw");

        // Then
        assertThat(tooSoon.problem()).isEqualTo("no-joint-ambition");
    }

    @Test
    void an_objective_of_a_theme_that_was_taken_out_of_the_catalogue_is_proposed_no_more() {
        // Given
        draft(1);
        zuid.withdrawTheme(Neighbourhood.THEME);

        // When
        var proposed = propose("schaduw");

        // Then
        assertThat(proposed.problem()).isEqualTo("theme-withdrawn");
    }

    @Test
    void an_objective_of_the_opgave_is_proposed_for_a_joint_ambition_that_is_there() {
        // Given
        draft(1);

        // When
        var proposed = propose("schaduw");
        var unknown = propose("water");

        // Then
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(unknown.problem()).isEqualTo("objective-unknown");
    }

    @Test
    @Tag("row-2-09")
    void an_objective_tells_which_version_of_the_ambition_it_is_in() {
        // Given
        draft(1);
        var before = objective();
        draft(2, new OpgaveRef(opgave, "schaduw"));
        var drafted = objective();

        // When
        zuid.tell(
                "ambitions",
                AMBITION,
                new AmbitionAdopted(
                        AMBITION, zuid.wijkaanpak, 2, DIGEST, UUID.randomUUID(), 1, all(), zuid.by(HOUSING), now()));

        // Then
        assertThat(before.has("ambition")).isFalse();
        assertThat(drafted.at("/ambition/version").asInt()).isEqualTo(2);
        assertThat(drafted.at("/ambition/status").asString()).isEqualTo("draft");
        assertThat(objective().at("/ambition/status").asString()).isEqualTo("adopted");
    }

    @Test
    void an_objective_that_the_parties_adopted_is_not_removed() {
        // Given
        adopt(1, "50");

        // When
        var removed = zuid.post(
                MUNICIPALITY,
                "/opgaven/" + opgave + "/objective-removals",
                Map.of("objective", "schaduw", "reason", "Hoort elders"));

        // Then
        assertThat(removed.problem()).isEqualTo("objective-in-ambition");
    }

    @Test
    @Tag("row-2-09")
    void a_draft_beside_the_adopted_ambition_changes_nothing_of_where_an_objective_is() {
        // Given
        adopt(1, "50");

        // When
        draft(2, "60");

        // Then
        assertThat(objective().at("/ambition/version").asInt()).isEqualTo(1);
        assertThat(objective().at("/ambition/status").asString()).isEqualTo("adopted");
    }

    @Test
    @Tag("row-2-09")
    void the_norm_that_the_parties_adopted_stays_the_one_that_is_measured_by_when_the_opgave_gets_another() {
        // Given
        adopt(1, "50");

        // When
        zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", Wording.objective("schaduw", "25"));
        measure("30");

        // Then
        var objective = objective();
        assertThat(objective.at("/norm/target/value").asString()).isEqualTo("25");
        assertThat(objective.at("/ambition/norm/target/value").asString()).isEqualTo("50");
        assertThat(objective.at("/ambition/stale").asBoolean()).isTrue();
        assertThat(objective.at("/measurements/0/verdicts/1/target/value").asString())
                .isEqualTo("50");
        assertThat(objective.at("/measurements/0/verdicts/1/attainment").asString())
                .isEqualTo("nog-niet-behaald");
    }

    @Test
    @Tag("row-2-09")
    void another_norm_takes_effect_when_the_parties_agree_to_that_change_of_criteria() {
        // Given
        adopt(1, "50");
        zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", Wording.objective("schaduw", "25"));

        // When
        zuid.tell(
                "ambitions",
                AMBITION,
                new CriteriaChanged(
                        AMBITION,
                        zuid.wijkaanpak,
                        1,
                        2,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        List.of(new CriteriaOf("meer-schaduw", List.of(criterion("25")))),
                        all(),
                        zuid.by(HOUSING),
                        now()));
        measure("30");

        // Then
        assertThat(objective().at("/ambition/stale").asBoolean()).isFalse();
        assertThat(objective().at("/measurements/0/verdicts/1/attainment").asString())
                .isEqualTo("behaald");
    }

    @Test
    @Tag("row-2-09")
    void an_objective_of_an_opgave_that_the_parties_rejected_flows_nowhere() {
        // Given
        draft(1);
        zuid.decide(opgave, false, "Geen geld");

        // When
        var proposed = propose("schaduw");

        // Then
        assertThat(proposed.problem()).isEqualTo("rejected");
    }

    @Test
    @Tag("row-2-09")
    void an_objective_that_the_next_adopted_ambition_leaves_out_says_so_and_is_measured_by_the_opgave_again() {
        // Given
        adopt(1, "50");
        zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", Wording.objective("schaduw", "25"));
        draft(2);

        // When
        adopt(2);
        measure("30");

        // Then
        assertThat(objective().at("/ambition/version").asInt()).isEqualTo(1);
        assertThat(objective().at("/ambition/status").asString()).isEqualTo("superseded");
        assertThat(objective().at("/measurements/0/verdicts/1/attainment").asString())
                .isEqualTo("behaald");
    }

    @Test
    @Tag("row-2-09")
    void what_who_left_since_proposed_stays_in_the_draft_and_another_proposes_it_again_with_its_norm_of_then() {
        // Given
        draft(1);
        zuid.post(HOUSING, "/opgaven/" + opgave + "/ambition-proposals", Map.of("objective", "schaduw"));
        draft(2, "50");
        zuid.leave(HOUSING);
        zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", Wording.objective("schaduw", "60"));

        // When
        var again = propose("schaduw");

        // Then
        assertThat(again.status()).isEqualTo(200);
        assertThat(own().at("/ambition/version").asInt()).isEqualTo(2);
        assertThat(own().at("/ambition/stale").asBoolean()).isTrue();
        assertThat(own().at("/ambition/norm/target/value").asString()).isEqualTo("50");
    }

    @Test
    void a_theme_of_the_adopted_ambition_is_taken_along_whatever_is_chosen_for_a_next_one() {
        // Given
        draft(1, "50");
        var theme = new ChosenTheme(
                Neighbourhood.THEME, "Thema", ThemeStatus.WANT, new Ground(Ground.Kind.WISH, "Wens"), null, List.of());
        zuid.tell(
                "ambitions",
                AMBITION,
                new AmbitionSubmitted(
                        AMBITION, zuid.wijkaanpak, 1, List.of(theme), DIGEST, all(), zuid.by(HOUSING), now()));
        drop(Neighbourhood.THEME);
        var before = zuid.post(HOUSING, "/opgaven", PROPOSED);

        // When
        zuid.tell(
                "ambitions",
                AMBITION,
                new AmbitionAdopted(
                        AMBITION, zuid.wijkaanpak, 1, DIGEST, UUID.randomUUID(), 1, all(), zuid.by(HOUSING), now()));

        // Then
        assertThat(before.problem()).isEqualTo("theme-not-taken-along");
        assertThat(zuid.post(HOUSING, "/opgaven", PROPOSED).status()).isEqualTo(201);
    }

    private void drop(String theme) {
        var themes = UUID.randomUUID();
        zuid.tell(
                "ambitions",
                themes,
                new ThemeDropped(themes, zuid.wijkaanpak, theme, "Later", all(), zuid.by(HOUSING), now()));
    }

    private void measure(String value) {
        zuid.post(
                MUNICIPALITY,
                "/opgaven/" + opgave + "/measurements",
                Map.of("objective", "schaduw", "value", value, "date", "2026-02-01", "source", "Luchtfoto"));
    }

    private void adopt(int version, String target) {
        draft(version, target);
        adopt(version);
    }

    private void adopt(int version) {
        zuid.tell(
                "ambitions",
                AMBITION,
                new AmbitionAdopted(
                        AMBITION,
                        zuid.wijkaanpak,
                        version,
                        DIGEST,
                        UUID.randomUUID(),
                        version,
                        all(),
                        zuid.by(HOUSING),
                        now()));
    }

    /** As the ambition takes over what {@link Wording#norm} says, under a name of its own. */
    private static Criterion criterion(String target) {
        return new Criterion(
                "meer-schaduw",
                Indicator.FREE,
                "Aandeel van de straat met schaduw",
                "%",
                new Value("10", LocalDate.parse("2026-01-01")),
                new Value(target, LocalDate.parse("2030-12-31")),
                List.of(new Value("20", LocalDate.parse("2027-12-31"))),
                "Luchtfoto van juli",
                "Gemeente");
    }

    private void draft(int version, String target) {
        draft(version, "meer-schaduw", new OpgaveRef(opgave, "schaduw"), criterion(target));
    }

    private Answer propose(String objective) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/ambition-proposals", Map.of("objective", objective));
    }

    /** As the municipality reads it. */
    private JsonNode own() {
        return zuid.get(MUNICIPALITY, "/opgaven/" + opgave).at("/objectives/0");
    }

    private JsonNode objective() {
        return zuid.get(HOUSING, "/opgaven/" + opgave).at("/objectives/0");
    }

    private void draft(int version, OpgaveRef... cited) {
        draft(
                version,
                Stream.of(cited).map(ref -> objective(ref.objective(), ref)).toList());
    }

    private void draft(int version, String name, OpgaveRef cited, Criterion criterion) {
        draft(version, List.of(objective(name, cited, criterion)));
    }

    private static Objective objective(String name, OpgaveRef cited, Criterion... criteria) {
        return new Objective(
                name,
                Neighbourhood.THEME,
                "Schaduw",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(criteria),
                cited);
    }

    private void draft(int version, List<Objective> objectives) {
        zuid.tell(
                "ambitions",
                AMBITION,
                new AmbitionDrafted(
                        AMBITION,
                        zuid.wijkaanpak,
                        version,
                        new AmbitionText("Ambitie", objectives, List.of()),
                        all(),
                        zuid.by(MUNICIPALITY),
                        now()));
    }
}
