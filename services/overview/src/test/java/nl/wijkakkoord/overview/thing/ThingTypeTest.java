// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkakkoord.participation.subject.DecidedType;
import org.junit.jupiter.api.Test;

class ThingTypeTest {

    @Test
    void everything_that_rounds_are_held_on_is_a_thing_by_the_name_of_its_type() {
        // Given
        var decided = Stream.of(DecidedType.values()).map(DecidedType::type);

        // When
        var things = Stream.of(ThingType.values()).map(ThingType::text);

        // Then
        assertThat(things.toList()).containsAll(decided.toList());
    }
}
