// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkakkoord.localstack.story.Answer;

/**
 * Refuses every answer that is a fault of ours, and says what was logged of it: the logs go with the stack, and a fault that shows
 * now and then is not found without.
 *
 * @param directory of the logs
 */
record LoggedFaults(Path directory) {
    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT.*");

    void check(Answer answer) {
        if (answer.problem().equals("fault")) {
            var correlation = answer.headers().firstValue("X-Correlation-Id").orElse("no correlation id");
            throw new AssertionError("A fault on our side: " + String.join("\n", logged(correlation)));
        }
    }

    /** The entry that names it, with its stack trace. */
    private List<String> logged(String correlation) {
        try (var files = Files.list(directory)) {
            var found = new ArrayList<String>();
            for (var file : files.toList()) {
                var within = false;
                for (var line : Files.readAllLines(file)) {
                    within = ENTRY.matcher(line).matches()
                            ? line.contains(" failed, correlation id " + correlation)
                            : within;
                    if (within) {
                        found.add(line);
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
