// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.ambitions.ambition.AdoptedAmbition;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import org.junit.jupiter.api.Test;

class CriterionInForceTest {

    @Test
    void a_criterion_of_what_was_adopted_is_in_force_with_its_objective() {
        // When
        var found = CriterionInForce.in(AdoptedAmbition.next(AdoptedAmbition.first()), "trees-planted");

        // Then
        assertThat(found).hasValueSatisfying(criterion -> {
            assertThat(criterion.ambition()).isEqualTo(AdoptedAmbition.ID);
            assertThat(criterion.objective()).isEqualTo("trees");
            assertThat(criterion.criteriaVersion()).isEqualTo(2);
            assertThat(criterion.criterion().name()).isEqualTo("trees-planted");
        });
    }

    @Test
    void none_is_in_force_as_long_as_nothing_was_adopted_in_what_was_read() {
        // When
        var found = CriterionInForce.in(Ambition.NONE, "trees-planted");

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void another_name_is_of_no_criterion() {
        // When
        var found = CriterionInForce.in(AdoptedAmbition.first(), "trees");

        // Then
        assertThat(found).isEmpty();
    }
}
