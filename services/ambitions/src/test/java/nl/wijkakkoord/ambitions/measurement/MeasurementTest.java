// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.ObjectiveExample;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.CorrectMeasurement;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.EnterMeasurement;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict.Attainment;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID FIRST_CORRECTION = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.parse("2031-03-11");
    private static final CriterionInForce CRITERION = new CriterionInForce(
            WIJKAANPAK,
            UUID.randomUUID(),
            2,
            "van-het-gas",
            ObjectiveExample.homes("woningen", "12", "300", new Value("100", LocalDate.parse("2028-12-31"))));

    private final Measurement entered = after(Measurement.NONE, enter("312", "2030-11-30", ActorAuthority.MEMBER));

    @Test
    void three_hundred_and_twelve_of_three_hundred_is_behaald_by_the_criteria_in_force() {
        // When
        var event = entered.entered();

        // Then
        assertThat(event.criteriaVersion()).isEqualTo(2);
        assertThat(event.verdicts())
                .extracting(TargetVerdict::attainment)
                .containsExactly(Attainment.TE_LAAT_BEHAALD, Attainment.BEHAALD);
    }

    @Test
    void too_few_after_the_date_of_the_target_is_not_behaald() {
        // When
        var late = after(Measurement.NONE, enter("299.999", "2030-12-31", ActorAuthority.MEMBER));

        // Then
        assertThat(late.entered().verdicts())
                .extracting(TargetVerdict::attainment)
                .containsExactly(Attainment.TE_LAAT_BEHAALD, Attainment.NIET_BEHAALD);
    }

    @Test
    void an_adviser_enters_none() {
        // When
        var decision = enter("312", "2030-11-30", ActorAuthority.ADVISER);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.ADVISER_DECIDES_NOTHING));
    }

    @Test
    void a_correction_is_judged_by_the_same_criterion_and_keeps_what_it_takes_back() {
        // When
        var corrected = after(entered, correct(entered, "292", ENTRY, entered.entered(), MUNICIPALITY));

        // Then
        assertThat(corrected.entered().criteriaVersion()).isEqualTo(2);
        assertThat(corrected.entered().verdicts().getLast().attainment()).isEqualTo(Attainment.NOG_NIET_BEHAALD);
        assertThat(corrected.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.entry()).isEqualTo(ENTRY);
            assertThat(mistake.measured().value()).isEqualTo("312");
            assertThat(mistake.verdicts().getLast().attainment()).isEqualTo(Attainment.BEHAALD);
            assertThat(mistake.reason()).isEqualTo("Dubbel geteld");
        });
    }

    @Test
    void what_was_corrected_is_not_corrected_again() {
        // Given
        var corrected = after(entered, correct(entered, "292", ENTRY, entered.entered(), MUNICIPALITY));

        // When
        var again = correct(corrected, "302", ENTRY, entered.entered(), MUNICIPALITY);

        // Then
        assertThat(again).isEqualTo(refused(MeasurementRefusal.ENTRY_ALREADY_CORRECTED, ENTRY));
    }

    @Test
    void a_correction_is_corrected_in_its_turn() {
        // Given
        var first = correct(entered, "292", ENTRY, entered.entered(), MUNICIPALITY);
        var corrected = after(entered, first);
        var correction = Decided.event(first);

        // When
        var next = correct(corrected, "302", FIRST_CORRECTION, correction, MUNICIPALITY);

        // Then
        assertThat(after(corrected, next).mistakes())
                .extracting(Measurement.Mistake::entry)
                .containsExactly(ENTRY, FIRST_CORRECTION);
    }

    @Test
    void an_event_that_is_not_of_this_measurement_is_no_mistake_of_it() {
        // When
        var decision = correct(entered, "292", ENTRY, null, MUNICIPALITY);

        // Then
        assertThat(decision).isEqualTo(refused(MeasurementRefusal.ENTRY_NOT_CORRECTABLE, ENTRY));
    }

    @Test
    void who_is_in_the_place_of_who_entered_it_corrects_it() {
        // Given
        var successors = Successors.NONE.with(MUNICIPALITY, HOUSING);

        // When
        var decision = correct(entered, "292", ENTRY, entered.entered(), HOUSING, successors);

        // Then
        assertThat(decision).isInstanceOf(Accepted.class);
    }

    @Test
    void another_party_corrects_nothing() {
        // When
        var decision = correct(entered, "292", ENTRY, entered.entered(), HOUSING);

        // Then
        assertThat(decision).isEqualTo(refused(MeasurementRefusal.MEASUREMENT_OF_ANOTHER));
    }

    private static Decision enter(String value, String date, ActorAuthority authority) {
        var measured = new Value(value, LocalDate.parse(date));
        return Measurement.NONE.enter(
                new EnterMeasurement(ID, 1, CRITERION, measured, "Register", by(MUNICIPALITY)), authority, TODAY, NOW);
    }

    private static Decision correct(
            Measurement measurement, String value, UUID entry, Event mistaken, OrganisationId party) {
        return correct(measurement, value, entry, mistaken, party, Successors.NONE);
    }

    private static Decision correct(
            Measurement measurement,
            String value,
            UUID entry,
            Event mistaken,
            OrganisationId party,
            Successors successors) {
        var measured = new Value(value, LocalDate.parse("2030-11-30"));
        return measurement.correct(
                new CorrectMeasurement(ID, entry, "Dubbel geteld", measured, "Register", by(party)),
                mistaken,
                ActorAuthority.MEMBER,
                successors,
                TODAY,
                NOW);
    }

    private static Measurement after(Measurement measurement, Decision decision) {
        return Decided.after(Measurement.FOLD, measurement, decision);
    }
}
