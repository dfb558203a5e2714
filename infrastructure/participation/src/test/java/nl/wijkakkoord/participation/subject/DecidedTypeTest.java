// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.Test;

class DecidedTypeTest {

    @Test
    void a_request_names_every_type_of_subject_but_those_that_only_a_mandate_is_for() {
        // Given
        var known = Stream.of(SubjectType.class.getFields())
                .filter(constant -> !constant.getName().endsWith("_SECTION"))
                .map(DecidedTypeTest::value)
                .filter(type -> !type.equals(SubjectType.BUDGET) && !type.equals(SubjectType.CONTRIBUTION));

        // When
        var named = Stream.of(DecidedType.values()).map(DecidedType::type);

        // Then
        assertThat(named).containsExactlyInAnyOrderElementsOf(known.toList());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
