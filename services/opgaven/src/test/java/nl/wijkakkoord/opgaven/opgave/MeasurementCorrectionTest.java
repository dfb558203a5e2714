// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict.Attainment;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasurementCorrected;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.CorrectMeasurement;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.MeasureObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.SetObjective;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class MeasurementCorrectionTest {
    private static final UUID ID = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.parse("2031-03-11");

    private final Opgave proposed = Opgave.NONE.evolve(new OpgaveProposed(
            ID,
            WIJKAANPAK,
            "klimaatadaptatie",
            "Een koele wijk",
            "Schaduw",
            Audience.ofWijkaanpak(),
            by(MUNICIPALITY),
            NOW));

    /** By the housing association: half of the street in 2030. */
    private final Opgave measured = measure(set(proposed, "50"), "50");

    @Test
    void a_correction_is_judged_by_the_norm_of_then_and_keeps_what_it_takes_back() {
        // Given
        var laterNorm = set(measured, "30");

        // When
        var decision = correct(laterNorm, 1, "40", "2030-06-30", HOUSING);

        // Then
        var event = (ObjectiveMeasurementCorrected) Decided.event(decision);
        assertThat(event.verdicts())
                .extracting(TargetVerdict::attainment)
                .containsExactly(Attainment.TE_LAAT_BEHAALD, Attainment.NOG_NIET_BEHAALD);
        assertThat(after(laterNorm, decision).measured().all()).singleElement().satisfies(measurement -> {
            assertThat(measurement.measured().value()).isEqualTo("40");
            assertThat(measurement.norm().target().value()).isEqualTo("50");
            assertThat(measurement.mistakes()).singleElement().satisfies(mistake -> {
                assertThat(mistake.measured().value()).isEqualTo("50");
                assertThat(mistake.reason()).isEqualTo("Verkeerde foto");
            });
        });
    }

    @Test
    void how_an_objective_stands_follows_the_correction() {
        // When
        var corrected = after(measured, correct(measured, 1, "49.9", "2030-06-30", HOUSING));

        // Then
        var norm = corrected.objectives().getFirst().norm();
        assertThat(measured.measured()
                        .standing(norm, "schaduw", TODAY)
                        .getLast()
                        .attainment())
                .isEqualTo(Attainment.BEHAALD);
        assertThat(corrected
                        .measured()
                        .standing(norm, "schaduw", TODAY)
                        .getLast()
                        .attainment())
                .isEqualTo(Attainment.NIET_BEHAALD);
    }

    @Test
    void of_two_measurements_of_one_day_the_one_recorded_later_holds() {
        // When
        var less = measure(measured, "40");

        // Then
        var norm = less.objectives().getFirst().norm();
        assertThat(less.measured().standing(norm, "schaduw", TODAY).getLast().attainment())
                .isEqualTo(Attainment.NIET_BEHAALD);
    }

    @Test
    void a_correction_is_corrected_in_its_turn_and_each_mistake_stays() {
        // Given
        var corrected = after(measured, correct(measured, 1, "40", "2030-06-30", HOUSING));

        // When
        var again = after(corrected, correct(corrected, 1, "45", "2030-06-30", HOUSING));

        // Then
        var measurement = again.measured().find(1).orElseThrow();
        assertThat(measurement.measured().value()).isEqualTo("45");
        assertThat(measurement.mistakes())
                .extracting(mistake -> mistake.measured().value())
                .containsExactly("50", "40");
    }

    @Test
    void only_who_entered_it_or_came_in_its_place_knows_that_it_was_a_mistake() {
        // Given
        var successors = Successors.NONE.with(HOUSING, GRID);

        // When
        var another = correct(measured, 1, "40", "2030-06-30", MUNICIPALITY);
        var successor = correct(measured, 1, "40", "2030-06-30", GRID, ActorAuthority.MEMBER, successors);
        var stranger = correct(measured, 1, "40", "2030-06-30", HOUSING, ActorAuthority.STRANGER, Successors.NONE);

        // Then
        assertThat(Decided.refusal(another).code()).isEqualTo("measurement-of-another");
        assertThat(successor).isInstanceOf(Accepted.class);
        assertThat(stranger).isEqualTo(refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void it_corrects_what_was_measured_and_to_what_can_be_measured() {
        // When
        var decisions = List.of(
                correct(measured, 2, "40", "2030-06-30", HOUSING),
                correct(measured, 1, "40", "2031-03-12", HOUSING),
                correct(measured, 1, "40", "2025-12-31", HOUSING));

        // Then
        assertThat(decisions)
                .extracting(decision -> Decided.refusal(decision).code())
                .containsExactly("measurement-unknown", "measured-in-the-future", "measured-before-baseline");
    }

    private static Opgave set(Opgave opgave, String target) {
        var norm = new Criterion(
                "schaduw",
                Indicator.FREE,
                "Schaduw",
                "%",
                new Value("10", LocalDate.parse("2026-01-01")),
                new Value(target, LocalDate.parse("2030-12-31")),
                List.of(new Value("20", LocalDate.parse("2027-12-31"))),
                "Luchtfoto",
                "Gemeente");
        var command = new SetObjective(ID, "schaduw", "Schaduw op straat", norm, null, by(MUNICIPALITY));
        return after(opgave, opgave.set(command, List.of(), ActorAuthority.MEMBER, NOW));
    }

    private static Opgave measure(Opgave opgave, String value) {
        var measured = new Value(value, LocalDate.parse("2030-06-30"));
        var command = new MeasureObjective(ID, "schaduw", measured, "Luchtfoto", by(HOUSING));
        return after(opgave, ObjectiveRules.measure(opgave, command, null, ActorAuthority.MEMBER, TODAY, NOW));
    }

    private static Decision correct(Opgave opgave, int number, String value, String date, OrganisationId party) {
        return correct(opgave, number, value, date, party, ActorAuthority.MEMBER, Successors.NONE);
    }

    private static Decision correct(
            Opgave opgave,
            int number,
            String value,
            String date,
            OrganisationId party,
            ActorAuthority authority,
            Successors successors) {
        var measured = new Value(value, LocalDate.parse(date));
        var command = new CorrectMeasurement(ID, number, "Verkeerde foto", measured, "Luchtfoto", by(party));
        return ObjectiveRules.correct(opgave, command, authority, successors, TODAY, NOW);
    }

    private static Opgave after(Opgave opgave, Decision decision) {
        return Decided.after(Opgave.FOLD, opgave, decision);
    }
}
