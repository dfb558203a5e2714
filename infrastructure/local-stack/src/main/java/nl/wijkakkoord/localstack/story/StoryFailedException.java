// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.nio.charset.StandardCharsets;

/** A step of a story did not come out as told. */
public final class StoryFailedException extends RuntimeException {

    StoryFailedException(Step step, String path, Answer answer, String complaint) {
        super("%s by %s (%s): answered %d, but %s%n%s"
                .formatted(
                        path,
                        step.by(),
                        step.say() == null ? "in between" : step.say(),
                        answer.status(),
                        complaint,
                        new String(answer.body(), StandardCharsets.UTF_8)));
    }
}
