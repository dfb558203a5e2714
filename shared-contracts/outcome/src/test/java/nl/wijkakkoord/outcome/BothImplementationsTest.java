// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import nl.wijkakkoord.outcome.OutcomeVectors.OutcomeVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The function, the vectors that were worked out by hand, and the second implementation agree. */
class BothImplementationsTest {
    private static final int ROUNDS = 10_000;
    private static final SecondImplementation SECOND = new SecondImplementation();

    static List<OutcomeVector> decided() {
        return OutcomeVectors.decided();
    }

    @ParameterizedTest
    @MethodSource("decided")
    void a_vector_has_its_outcome_byte_for_byte(OutcomeVector vector) {
        // When
        var outcome = ours(vector.question());

        // Then
        assertThat(outcome).isEqualTo(vector.outcome().toString());
    }

    @Test
    void random_rounds_have_the_same_outcome_byte_for_byte() {
        // When
        var different = LongStream.range(0, ROUNDS)
                .filter(seed -> !ours(RandomQuestions.of(seed))
                        .equals(SECOND.decide(RandomQuestions.of(seed).toString())))
                .boxed()
                .toList();

        // Then
        assertThat(different).isEmpty();
    }

    @Test
    void what_the_second_refuses_of_random_rounds_is_refused() {
        assertThat(LongStream.range(0, 500))
                .allSatisfy(seed -> assertThatIllegalArgumentException()
                        .as(RandomRefusals.fault(seed).name())
                        .isThrownBy(() -> ours(RandomRefusals.of(seed))));
    }

    private static String ours(JsonNode question) {
        return Json.answer(Outcomes.of(Json.question(question))).toString();
    }
}
