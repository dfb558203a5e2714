// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggedFaultsTest {
    @TempDir
    private Path logs;

    @Test
    void a_fault_is_refused_with_its_own_stack_trace_and_no_others() throws IOException {
        // Given
        Files.writeString(logs.resolve("decisions.log"), """
            2026-03-11T12:00:00.000Z ERROR [main] [b ] n.w.p.p.ProblemWriter: GET /a failed, correlation id a
            java.util.NoSuchElementException: of a
            \tat somewhere
            2026-03-11T12:00:01.000Z ERROR [main] [b ] n.w.p.p.ProblemWriter: GET /b failed, correlation id b
            java.lang.IllegalStateException: of b
            """);

        // When
        var faults = new LoggedFaults(logs);

        // Then
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> faults.check(answer("fault")))
                .withMessageContaining("GET /a failed")
                .withMessageContaining("of a\n\tat somewhere")
                .withMessageNotContaining("of b");
    }

    @Test
    void a_refusal_is_no_fault() {
        // When
        var faults = new LoggedFaults(logs);

        // Then
        assertThatCode(() -> faults.check(answer("not-a-member"))).doesNotThrowAnyException();
    }

    private static Answer answer(String code) {
        var headers = HttpHeaders.of(Map.of("X-Correlation-Id", List.of("a")), (_, _) -> true);
        return new Answer(500, headers, "{\"code\":\"%s\"}".formatted(code).getBytes(UTF_8));
    }
}
