// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import static nl.wijkakkoord.ambitions.Example.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.ObjectiveExample;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.CorrectMeasurement;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementCorrected;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementEntered;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasurementAggregateTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID AMBITION = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final Value RIGHT = new Value("110", LocalDate.parse("2026-03-01"));
    private static final Criterion CRITERION = ObjectiveExample.homes("woningen", "12", "300");

    private final History history = mock(History.class);
    private final FixtureConfiguration<MeasurementAggregate> fixture =
            Fixtures.of(MeasurementAggregate.class, CLOCK, parties(HOUSING), history);

    @BeforeEach
    void the_housing_association_measured() {
        when(history.entry(ID, ENTRY)).thenReturn(Optional.of(entered()));
    }

    @Test
    void is_corrected_by_an_event_that_names_the_mistaken_one() {
        // Given
        var given = fixture.given(entered());

        // When
        var result = given.when(new CorrectMeasurement(ID, ENTRY, "Tikfout", RIGHT, "Register", by(HOUSING)));

        // Then
        result.expectEvents(new MeasurementCorrected(
                ID,
                WIJKAANPAK,
                AMBITION,
                ENTRY,
                "Tikfout",
                RIGHT,
                "Register",
                CRITERION.verdictsOn(RIGHT),
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW));
    }

    @Test
    void is_not_corrected_by_what_names_an_event_of_something_else() {
        // Given
        var other = UUID.randomUUID();
        var given = fixture.given(entered());

        // When
        var result = given.when(new CorrectMeasurement(ID, other, "Tikfout", RIGHT, "Register", by(HOUSING)));

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(MeasurementRefusal.ENTRY_NOT_CORRECTABLE, other));
    }

    private static MeasurementEntered entered() {
        var measured = new Value("1100", LocalDate.parse("2026-03-01"));
        return new MeasurementEntered(
                ID,
                WIJKAANPAK,
                AMBITION,
                1,
                1,
                "van-het-gas",
                CRITERION,
                measured,
                "Register",
                CRITERION.verdictsOn(measured),
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW);
    }
}
