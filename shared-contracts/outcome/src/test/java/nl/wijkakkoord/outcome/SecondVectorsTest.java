// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.outcome.OutcomeVectors.OutcomeVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two who read the prose, one by hand and one in JavaScript, find the same. */
class SecondVectorsTest {

    private static final SecondImplementation SECOND = new SecondImplementation();

    static List<OutcomeVector> decided() {
        return OutcomeVectors.decided();
    }

    static List<OutcomeVector> refused() {
        return OutcomeVectors.refused();
    }

    @ParameterizedTest
    @MethodSource("decided")
    void a_vector_has_its_outcome_byte_for_byte(OutcomeVector vector) {
        // When
        var outcome = SECOND.decide(vector.question().toString());

        // Then
        assertThat(outcome).isEqualTo(vector.outcome().toString());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_question_is_refused(OutcomeVector vector) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SECOND.decide(vector.question().toString()));
    }

    @Test
    void each_vector_has_a_name_of_its_own() {
        assertThat(Stream.concat(decided().stream(), refused().stream()))
                .extracting(OutcomeVector::name)
                .doesNotHaveDuplicates();
    }
}
