// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.FindingCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.outcome.Rule.ConsentWithoutObjection;
import nl.wijkakkoord.outcome.Rule.Majority;
import nl.wijkakkoord.outcome.Rule.QualifiedMajority;
import nl.wijkakkoord.outcome.Rule.Unanimity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Runs the vectors that are published with the jar. */
class VectorsTest {

    record Vectors(String function, List<Vector> vectors, List<Vector> invalid) {}

    /**
     * @param left null where nobody did
     * @param setAside null where nobody was
     */
    record Vector(
            String name,
            TermsJson terms,
            Map<String, Stance> positions,
            Set<String> left,
            Set<String> setAside,
            OutcomeJson outcome) {

        Outcome compute() {
            if (left == null) {
                return Outcomes.of(terms.terms(), positions);
            }
            return setAside == null
                    ? Outcomes.of(terms.terms(), positions, left)
                    : Outcomes.of(terms.terms(), positions, left, setAside);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record TermsJson(Set<String> deciding, RuleJson rule, int quorum) {

        Terms terms() {
            return new Terms(deciding, rule.rule(), quorum);
        }
    }

    record RuleJson(String kind, Integer numerator, Integer denominator) {

        Rule rule() {
            return switch (kind) {
                case "unanimity" -> new Unanimity();
                case "consent-without-objection" -> new ConsentWithoutObjection();
                case "majority" -> new Majority();
                case "qualified-majority" -> new QualifiedMajority(numerator, denominator);
                default -> throw new AssertionError("No such rule: " + kind);
            };
        }
    }

    record OutcomeJson(boolean agreed, List<FindingJson> findings) {

        static OutcomeJson of(Outcome outcome) {
            return new OutcomeJson(
                    outcome.agreed(),
                    outcome.findings().stream().map(FindingJson::of).toList());
        }
    }

    record FindingJson(String code, List<String> parties, int outOf) {

        static FindingJson of(Finding finding) {
            return new FindingJson(finding.code().code(), finding.parties(), finding.outOf());
        }
    }

    private static final Vectors PUBLISHED = read("vectors.json");
    private static final Vectors LEFT = read("left-vectors.json");
    private static final Vectors SET_ASIDE = read("set-aside-vectors.json");

    private static Vectors read(String file) {
        try (var json = Outcomes.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readValue(json, Vectors.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Vector> decided() {
        return PUBLISHED.vectors();
    }

    static List<Vector> decidedWithoutWhoLeft() {
        return LEFT.vectors();
    }

    static List<Vector> decidedWithoutWhoIsSilent() {
        return SET_ASIDE.vectors();
    }

    static List<Vector> invalid() {
        return PUBLISHED.invalid();
    }

    @ParameterizedTest
    @MethodSource("decided")
    void a_vector_has_its_outcome(Vector vector) {
        // When
        var outcome = vector.compute();

        // Then
        assertThat(OutcomeJson.of(outcome)).isEqualTo(vector.outcome());
        assertThat(outcome.function()).isEqualTo(PUBLISHED.function());
    }

    @ParameterizedTest
    @MethodSource("decidedWithoutWhoLeft")
    void a_vector_of_a_round_that_parties_left_has_its_outcome(Vector vector) {
        // When
        var outcome = vector.compute();

        // Then
        assertThat(OutcomeJson.of(outcome)).isEqualTo(vector.outcome());
        assertThat(outcome.function()).isEqualTo(LEFT.function());
    }

    @ParameterizedTest
    @MethodSource("decidedWithoutWhoIsSilent")
    void a_vector_of_a_round_in_which_parties_were_set_aside_has_its_outcome(Vector vector) {
        // When
        var outcome = vector.compute();

        // Then
        assertThat(OutcomeJson.of(outcome)).isEqualTo(vector.outcome());
        assertThat(outcome.function()).isEqualTo(SET_ASIDE.function());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_vector_is_refused(Vector vector) {
        // When, Then
        assertThatIllegalArgumentException().isThrownBy(vector::compute);
    }

    @Test
    void the_vectors_show_every_finding_and_every_rule_both_ways() {
        // Given
        var everyRuleBothWays = Stream.of("unanimity", "consent-without-objection", "majority", "qualified-majority")
                .flatMap(kind -> Stream.of(kind + " true", kind + " false"))
                .collect(Collectors.toSet());
        var shownRules = new HashSet<String>();
        var shownCodes = new HashSet<String>();

        // When
        for (var vector : PUBLISHED.vectors()) {
            shownRules.add(vector.terms().rule().kind() + " " + vector.outcome().agreed());
            vector.outcome().findings().forEach(finding -> shownCodes.add(finding.code()));
        }

        // Then
        assertThat(shownRules).isEqualTo(everyRuleBothWays);
        var ofOthers = Set.of(OTHER_ALTERNATIVE, OUTWEIGHED, TIE, LEFT_WITHOUT_POSITION, SET_ASIDE_WITHOUT_POSITION);
        assertThat(shownCodes)
                .isEqualTo(Stream.of(FindingCode.values())
                        .filter(code -> !ofOthers.contains(code))
                        .map(FindingCode::code)
                        .collect(Collectors.toSet()));
    }
}
