// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.Test;

class MandatedSubjectTest {

    @Test
    void a_mandate_can_cover_every_type_of_subject_by_the_name_it_has_on_the_wire() throws IllegalAccessException {
        // Given
        var types = Stream.of(SubjectType.class.getFields())
                .filter(field -> !field.getName().endsWith("_SECTION"))
                .toList();

        // When
        var covered = MandatedSubject.types(List.of(MandatedSubject.values()));

        // Then
        assertThat(covered)
                .isEqualTo(Stream.of(MandatedSubject.values())
                        .map(subject -> Json.MAPPER.valueToTree(subject).asString())
                        .toList());
        assertThat(covered).hasSameSizeAs(types);
        for (Field type : types) {
            assertThat(covered).contains((String) type.get(null));
        }
    }
}
