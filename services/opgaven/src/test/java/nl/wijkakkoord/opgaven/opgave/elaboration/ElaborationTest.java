// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class ElaborationTest {
    private static final MeasureFact TREES = new MeasureFact(UUID.randomUUID(), "Bomen", List.of(), HOUSING);
    private static final MeasureFact PONDS = new MeasureFact(UUID.randomUUID(), "Vijvers", List.of(), null);

    @Test
    void everything_that_is_missing_is_told_at_once() {
        // Given
        var elaboration = new Elaboration(List.of(TREES, PONDS), false);

        // When
        var missing = elaboration.missing(List.of());

        // Then
        assertThat(missing)
                .containsExactly(
                        Decision.refused(ElaborationRefusal.NO_OBJECTIVE),
                        Decision.refused(ElaborationRefusal.NOBODY_RESPONSIBLE, "Vijvers"),
                        Decision.refused(ElaborationRefusal.NO_FINANCING_PLAN));
    }
}
