// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkakkoord.participation.subject.DecidedType;
import nl.wijkakkoord.stakeholders.process.tag.TagRequest.NewTag.TaggedType;
import org.junit.jupiter.api.Test;

class TaggedTypeTest {

    @Test
    void what_rounds_are_held_on_is_tagged_and_rounds_are() {
        // Given
        var decided = Stream.of(DecidedType.values()).map(DecidedType::type);

        // When
        var tagged = Stream.of(TaggedType.values()).map(TaggedType::type);

        // Then
        assertThat(tagged)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(decided, Stream.of("round")).toList());
    }
}
