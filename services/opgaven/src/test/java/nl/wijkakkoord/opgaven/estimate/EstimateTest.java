// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CentsRange;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateEntered;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent.EstimateWithdrawn;
import nl.wijkakkoord.contracts.opgaven.EstimateKind;
import nl.wijkakkoord.contracts.opgaven.EstimateText;
import nl.wijkakkoord.contracts.opgaven.Frequency;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.EnterEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.ReviseEstimate;
import nl.wijkakkoord.opgaven.measure.known.KnownMeasure;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final UUID ID = UUID.fromString("eeeeeeee-0000-4000-8000-000000000001");
    private static final UUID OPGAVE = UUID.fromString("cccccccc-0000-4000-8000-000000000001");
    private static final UUID MEASURE = UUID.fromString("5b0e6f0a-1f5c-4e2b-9a5e-0d3f9a6c7b11");
    private static final Set<OrganisationId> PARTIES = Set.of(MUNICIPALITY, HOUSING);

    private static EstimateText content(OrganisationId party, long low, long expected, long high) {
        return new EstimateText(
                party,
                EstimateKind.COST,
                Frequency.ONE_OFF,
                new CentsRange(low, expected, high),
                "Bomen",
                "Raming van maart 2026");
    }

    private static Decision enter(EstimateText content, boolean withdrawn) {
        var measure = new KnownMeasure(MEASURE, WIJKAANPAK, OPGAVE, withdrawn);
        return Estimate.NONE.enter(
                new EnterEstimate(ID, measure, content, by(MUNICIPALITY)), ActorAuthority.MEMBER, PARTIES, 0, NOW);
    }

    @Test
    void low_is_not_above_expected_nor_expected_above_high() {
        // When
        var decisions = List.of(
                enter(content(HOUSING, 101, 100, 102), false),
                enter(content(HOUSING, 99, 103, 102), false),
                enter(content(HOUSING, 100, 100, 100), false));

        // Then
        assertThat(decisions)
                .containsExactly(
                        Decision.refused(EstimateRefusal.RANGE_OUT_OF_ORDER),
                        Decision.refused(EstimateRefusal.RANGE_OUT_OF_ORDER),
                        Decision.accepted(new EstimateEntered(
                                ID,
                                WIJKAANPAK,
                                OPGAVE,
                                MEASURE,
                                content(HOUSING, 100, 100, 100),
                                Audience.ofWijkaanpak(),
                                by(MUNICIPALITY),
                                NOW)));
    }

    @Test
    void it_is_about_a_party_and_a_measure_that_stands() {
        // When
        var decisions = List.of(enter(content(GRID, 1, 2, 3), false), enter(content(HOUSING, 1, 2, 3), true));

        // Then
        assertThat(decisions)
                .containsExactly(
                        Decision.refused(EstimateRefusal.ESTIMATE_OF_NO_PARTY, GRID),
                        Decision.refused(EstimateRefusal.ESTIMATED_MEASURE_WITHDRAWN));
    }

    @Test
    void what_was_withdrawn_is_not_revised() {
        // Given
        var all = Audience.ofWijkaanpak();
        var withdrawn = Estimate.NONE
                .evolve(new EstimateEntered(
                        ID, WIJKAANPAK, OPGAVE, MEASURE, content(HOUSING, 1, 2, 3), all, by(HOUSING), NOW))
                .evolve(new EstimateWithdrawn(ID, WIJKAANPAK, OPGAVE, MEASURE, "Dubbel", all, by(HOUSING), NOW));

        // When
        var decision = withdrawn.revise(
                new ReviseEstimate(ID, content(HOUSING, 1, 2, 4), "Duurder", by(HOUSING)),
                ActorAuthority.MEMBER,
                true,
                PARTIES,
                NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(EstimateRefusal.ESTIMATE_WITHDRAWN));
    }

    @Test
    void of_a_measure_that_was_withdrawn_nothing_is_revised() {
        // Given
        var entered = Estimate.NONE.evolve(new EstimateEntered(
                ID, WIJKAANPAK, OPGAVE, MEASURE, content(HOUSING, 1, 2, 3), Audience.ofWijkaanpak(), by(HOUSING), NOW));

        // When
        var decision = entered.revise(
                new ReviseEstimate(ID, content(HOUSING, 1, 2, 4), "Duurder", by(HOUSING)),
                ActorAuthority.MEMBER,
                false,
                PARTIES,
                NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(EstimateRefusal.ESTIMATED_MEASURE_WITHDRAWN));
    }
}
