// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkakkoord.outcome.Position.Abstains;
import nl.wijkakkoord.outcome.Position.Advises;
import nl.wijkakkoord.outcome.Position.Agrees;
import nl.wijkakkoord.outcome.Position.AsksChange;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Procedure.Tie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the vectors of earlier versions say is still what is decided. */
class EarlierVersionsTest {
    private static final String ONLY = "the only one";

    record Vectors(List<Vector> vectors) {}

    record Vector(
            String name,
            Terms terms,
            Set<String> alternatives,
            Map<String, String> positions,
            Map<String, Vote> votes,
            Set<String> left,
            Set<String> setAside,
            OldOutcome outcome,
            Map<String, OldOutcome> outcomes) {

        @Override
        public String toString() {
            return name;
        }

        Question question() {
            var all = alternatives == null ? Set.of(ONLY) : alternatives;
            var said = votes == null
                    ? positions.entrySet().stream()
                            .collect(toMap(Map.Entry::getKey, each -> position(new Vote(each.getValue(), ONLY))))
                    : votes.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> position(each.getValue())));
            return new Question(
                    terms.procedure(),
                    all.stream().collect(toMap(each -> each, _ -> Set.of())),
                    said,
                    left == null ? Set.of() : left,
                    setAside == null ? Set.of() : setAside,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    null,
                    LocalDate.of(2027, 3, 3));
        }

        Map<String, OldOutcome> expected() {
            return outcomes == null ? Map.of(ONLY, outcome) : outcomes;
        }

        private static Position position(Vote vote) {
            var about = vote.alternative() == null ? Set.<String>of() : Set.of(vote.alternative());
            return switch (vote.stance()) {
                case "AGREES" -> new Agrees(Ranking.only(vote.alternative()));
                case "ASKS_CHANGE" -> new AsksChange(about, Set.of());
                case "OBJECTS" -> new Position.Objects(about, Set.of());
                case "ABSTAINS" -> new Abstains();
                default -> new Advises();
            };
        }
    }

    record Terms(Set<String> deciding, OldRule rule, int quorum) {
        Procedure procedure() {
            return new Procedure(deciding, rule.rule(), quorum, Silence.NEVER, Choice.APPROVAL, Tie.NOTHING);
        }
    }

    record OldRule(String kind, Integer numerator, Integer denominator) {
        Rule rule() {
            return switch (kind) {
                case "unanimity" -> new Rule.Unanimity();
                case "consent-without-objection" -> new Rule.ConsentWithoutObjection();
                case "majority" -> new Rule.Majority();
                default -> new Rule.QualifiedMajority(numerator, denominator);
            };
        }
    }

    record Vote(String stance, String alternative) {}

    record OldOutcome(boolean agreed, List<OldFinding> findings) {}

    record OldFinding(String code, List<String> parties, long outOf) {}

    static List<Vector> vectors() {
        return Stream.of("vectors", "left-vectors", "set-aside-vectors", "choice-vectors")
                .map(file -> EarlierVersionsTest.class.getResourceAsStream("earlier/" + file + ".json"))
                .flatMap(json -> Json.MAPPER.readValue(json, Vectors.class).vectors().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void what_an_earlier_version_decided_is_decided_the_same(Vector vector) {
        // When
        var decided = Outcomes.of(vector.question());

        // Then
        assertThat(decided.outcomes().keySet()).isEqualTo(vector.expected().keySet());
        vector.expected().forEach((alternative, expected) -> {
            var outcome = decided.outcomes().get(alternative);
            assertThat(outcome.agreed()).isEqualTo(expected.agreed());
            assertThat(outcome.findings().stream().map(this::old).toList()).isEqualTo(expected.findings());
            assertThat(outcome.findings().stream().map(Finding::count).collect(toSet()))
                    .containsOnlyNulls();
        });
    }

    private OldFinding old(Finding finding) {
        return new OldFinding(finding.code().code(), finding.parties(), finding.outOf());
    }
}
