// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ranking;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.ranking.CombinedRanking.Place;
import nl.wijkakkoord.ranking.CombinedRanking.Tie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Runs the vectors that are published with the jar. */
class VectorsTest {

    record Vectors(String function, List<Vector> vectors, List<Vector> invalid) {}

    record Vector(String name, Set<String> options, Map<String, List<List<String>>> rankings, Combined combined) {

        CombinedRanking compute() {
            return Borda.of(
                    options,
                    rankings.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> ranking(e.getValue()))));
        }

        private static Ranking ranking(List<List<String>> tiers) {
            return new Ranking(tiers.stream().<Set<String>>map(HashSet::new).toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Combined(List<Place> places, List<Tie> ties) {}

    private static final Vectors PUBLISHED = read();

    private static Vectors read() {
        try (var json = Borda.class.getResourceAsStream("vectors.json")) {
            return JsonMapper.shared().readValue(json, Vectors.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Vector> combined() {
        return PUBLISHED.vectors();
    }

    static List<Vector> invalid() {
        return PUBLISHED.invalid();
    }

    @ParameterizedTest
    @MethodSource("combined")
    void a_vector_has_its_ranking(Vector vector) {
        // When
        var ranking = vector.compute();

        // Then
        assertThat(new Combined(ranking.places(), ranking.ties())).isEqualTo(vector.combined());
        assertThat(ranking.function()).isEqualTo(PUBLISHED.function());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_vector_is_refused(Vector vector) {
        // When, Then
        assertThatIllegalArgumentException().isThrownBy(vector::compute);
    }
}
