// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import static nl.wijkakkoord.participation.testing.TestParties.AUDITOR;
import static nl.wijkakkoord.participation.testing.TestParties.GRID;
import static nl.wijkakkoord.participation.testing.TestParties.HOUSING;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static nl.wijkakkoord.participation.testing.TestParties.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

    @Test
    void after_several_successions_the_last_is_in_the_place_of_the_first() {
        // When
        var successors = Successors.NONE.with(HOUSING, STRANGER).with(STRANGER, GRID);

        // Then
        assertThat(successors.of(HOUSING)).isEqualTo(GRID);
        assertThat(successors.of(STRANGER)).isEqualTo(GRID);
        assertThat(successors.of(MUNICIPALITY)).isEqualTo(MUNICIPALITY);
    }

    @Test
    void who_is_in_the_place_of_two_decides_once_and_no_quorum_is_out_of_reach() {
        // Given
        var terms = terms(List.of(MUNICIPALITY, HOUSING, GRID), List.of(AUDITOR), 3);

        // When
        var read = Successors.NONE.with(HOUSING, STRANGER).with(GRID, STRANGER).of(terms);

        // Then
        assertThat(read).isEqualTo(terms(List.of(MUNICIPALITY, STRANGER), List.of(AUDITOR), 2));
    }

    @Test
    void who_decides_in_anothers_place_advises_no_more() {
        // Given
        var terms = terms(List.of(MUNICIPALITY, HOUSING), List.of(STRANGER), 2);

        // When
        var read = Successors.NONE.with(HOUSING, STRANGER).of(terms);

        // Then
        assertThat(read).isEqualTo(terms(List.of(MUNICIPALITY, STRANGER), List.of(), 2));
    }

    @Test
    void who_acts_ends_what_is_of_who_is_absent_and_of_those_in_whose_place_that_one_is() {
        // Given
        var successors = Successors.NONE.with(HOUSING, STRANGER);

        // When
        var enders = successors.endedBy(GRID, List.of(STRANGER));

        // Then
        assertThat(List.of(enders.of(HOUSING), enders.of(STRANGER))).containsOnly(GRID);
        assertThat(enders.of(MUNICIPALITY)).isEqualTo(MUNICIPALITY);
        assertThat(successors.endedBy(GRID, List.of())).isEqualTo(successors);
    }

    @Test
    void what_is_of_who_was_succeeded_is_ended_by_the_successor_though_the_predecessor_takes_no_part() {
        // Given
        var successors = Successors.NONE.with(HOUSING, STRANGER);

        // When
        var enders = successors.endedBy(GRID, List.of(HOUSING));

        // Then
        assertThat(enders.of(HOUSING)).isEqualTo(STRANGER);
    }

    @Test
    void who_is_absent_and_acts_all_the_same_ends_its_own() {
        // When
        var enders = Successors.NONE.endedBy(GRID, List.of(GRID, HOUSING));

        // Then
        assertThat(List.of(enders.of(GRID), enders.of(HOUSING))).containsOnly(GRID);
    }

    @Test
    void what_was_for_the_predecessor_is_for_the_successor() {
        // Given
        var successors = Successors.NONE.with(HOUSING, STRANGER);

        // When
        var among = successors.of(Audience.of(MUNICIPALITY, HOUSING));

        // Then
        assertThat(among).isEqualTo(Audience.of(MUNICIPALITY, STRANGER));
        assertThat(successors.of(Audience.ofWijkaanpak())).isEqualTo(Audience.ofWijkaanpak());
    }

    private static ProcedureTerms terms(List<OrganisationId> deciding, List<OrganisationId> advising, int quorum) {
        return new ProcedureTerms(
                deciding,
                advising,
                List.of(),
                new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null, null),
                quorum,
                Visibility.OPEN,
                null,
                null,
                null,
                null,
                null);
    }
}
