// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkakkoord.outcome.VectorsTest.OutcomeJson;
import nl.wijkakkoord.outcome.VectorsTest.TermsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Runs the vectors of choices that are published with the jar. */
class ChoiceVectorsTest {

    record Vectors(String function, List<Vector> vectors, List<Vector> invalid) {}

    record Vector(
            String name,
            TermsJson terms,
            Set<String> alternatives,
            Map<String, Vote> votes,
            Map<String, OutcomeJson> outcomes) {

        Map<String, Outcome> compute() {
            return Choices.of(terms.terms(), alternatives, votes);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Vectors PUBLISHED = read();

    private static Vectors read() {
        try (var json = Choices.class.getResourceAsStream("choice-vectors.json")) {
            return JsonMapper.shared().readValue(json, Vectors.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Vector> decided() {
        return PUBLISHED.vectors();
    }

    static List<Vector> invalid() {
        return PUBLISHED.invalid();
    }

    @ParameterizedTest
    @MethodSource("decided")
    void a_vector_has_its_outcomes(Vector vector) {
        // When
        var outcomes = vector.compute();

        // Then
        assertThat(outcomes.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> OutcomeJson.of(entry.getValue()))))
                .isEqualTo(vector.outcomes());
        assertThat(outcomes.values()).extracting(Outcome::function).containsOnly(PUBLISHED.function());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_vector_is_refused(Vector vector) {
        // When, Then
        assertThatIllegalArgumentException().isThrownBy(vector::compute);
    }

    @Test
    void the_vectors_show_every_finding_of_a_choice_and_every_rule_choosing_and_not() {
        // Given
        var shown = PUBLISHED.vectors().stream()
                .flatMap(vector -> vector.outcomes().values().stream())
                .flatMap(outcome -> outcome.findings().stream())
                .map(VectorsTest.FindingJson::code);

        // When
        var codes = shown.collect(toSet());

        // Then
        assertThat(codes).contains("other-alternative", "outweighed", "tie");
        assertThat(PUBLISHED.vectors().stream()
                        .map(vector -> vector.terms().rule().kind() + " "
                                + vector.outcomes().values().stream().anyMatch(OutcomeJson::agreed)))
                .containsAll(Stream.of("unanimity", "consent-without-objection", "majority", "qualified-majority")
                        .flatMap(kind -> Stream.of(kind + " true", kind + " false"))
                        .toList());
    }
}
