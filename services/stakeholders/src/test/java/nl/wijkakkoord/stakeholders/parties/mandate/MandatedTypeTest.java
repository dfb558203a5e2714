// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.DecidedType;
import org.junit.jupiter.api.Test;

class MandatedTypeTest {

    @Test
    void a_mandate_is_for_what_rounds_are_held_on_and_for_money() {
        // Given
        var decided = Stream.of(DecidedType.values()).map(DecidedType::type);

        // When
        var mandated = Stream.of(MandatedType.values()).map(MandatedType::type);

        // Then
        assertThat(mandated)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(decided, Stream.of(SubjectType.BUDGET, SubjectType.CONTRIBUTION))
                                .toList());
    }
}
