// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RandomQuestionsTest {

    private static final SecondImplementation SECOND = new SecondImplementation();

    /** As `SPECIFICATION.md` names them. */
    private static final List<String> CODES = List.of(
            "left-without-position",
            "set-aside-without-position",
            "silence-agrees",
            "reservation-open",
            "quorum-reached",
            "quorum-not-reached",
            "nobody-agrees",
            "objection",
            "change-asked",
            "condition-not-met",
            "reservation-refused",
            "reservation-lapsed",
            "abstention",
            "other-alternative",
            "no-position",
            "silence-does-not-object",
            "all-agree",
            "no-objection",
            "share-reached",
            "share-not-reached",
            "veto",
            "advice-not-heard",
            "advice-heard",
            "count-reached",
            "count-not-reached",
            "one-choice-only",
            "outweighed",
            "chosen-by-lot",
            "not-chosen-by-lot",
            "tie",
            "cycle");

    @Test
    void a_seed_gives_the_same_question_each_time() {
        assertThat(RandomQuestions.of(7)).isEqualTo(RandomQuestions.of(7)).isNotEqualTo(RandomQuestions.of(8));
    }

    @Test
    void random_questions_lead_to_everything_that_can_be_found_and_to_it_often() {
        // When
        var outcomes = LongStream.range(0, 2000)
                .mapToObj(RandomQuestions::of)
                .map(question -> JsonMapper.shared().readTree(SECOND.decide(question.toString())))
                .toList();

        // Then
        var found = new HashMap<String, Integer>();
        outcomes.stream()
                .flatMap(outcome -> outcome.findValuesAsString("code").stream().distinct())
                .forEach(code -> found.merge(code, 1, Integer::sum));
        assertThat(found)
                .containsOnlyKeys(CODES)
                .allSatisfy((code, often) -> assertThat(often).as(code).isGreaterThanOrEqualTo(10));
        assertThat(outcomes.stream()
                        .filter(outcome -> outcome.findValues("agreed").stream().anyMatch(JsonNode::asBoolean)))
                .hasSizeBetween(400, 1600);
    }

    @Test
    void every_fault_in_a_random_question_is_refused() {
        assertThat(LongStream.range(0, 500))
                .allSatisfy(seed -> assertThatIllegalArgumentException()
                        .as(RandomRefusals.fault(seed).name())
                        .isThrownBy(() -> SECOND.decide(RandomRefusals.of(seed).toString())));
    }
}
