// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.util.Optional;
import org.json.JSONException;
import org.skyscreamer.jsonassert.JSONCompare;
import org.skyscreamer.jsonassert.JSONCompareMode;

/** What a step says of its answer. */
record Expectation(Step step, Memory memory) {

    /** Why the answer is not the expected one; empty when it is. */
    Optional<String> complaint(Answer answer) {
        if (step.refused() != null ? !step.refused().equals(answer.problem()) : !answer.success()) {
            return Optional.of(expected() + " was expected");
        }
        if (step.status() != null && step.status() != answer.status()) {
            return Optional.of(step.status() + " was expected");
        }
        var missing = step.remember().values().stream()
                .filter(pointer -> answer.json().at(memory.text(pointer)).isMissingNode())
                .findFirst();
        return missing.map(pointer -> "it has no " + pointer).or(() -> unlike(answer));
    }

    private Optional<String> unlike(Answer answer) {
        if (step.see() == null) {
            return Optional.empty();
        }
        var part = memory.value(step.see()).toString();
        try {
            var comparison = JSONCompare.compareJSON(part, answer.json().toString(), JSONCompareMode.LENIENT);
            return comparison.failed() ? Optional.of(comparison.getMessage()) : Optional.empty();
        } catch (JSONException e) {
            return Optional.of("it is not comparable: " + e.getMessage());
        }
    }

    private String expected() {
        return step.refused() == null ? "success" : step.refused();
    }
}
