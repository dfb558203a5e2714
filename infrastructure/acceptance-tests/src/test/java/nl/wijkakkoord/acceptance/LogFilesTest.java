// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@OverHttp
class LogFilesTest {

    @Test
    void the_logs_of_a_whole_story_name_nobody(Stack stack, DemoTold demo) throws IOException {
        // When
        var logs = new StringBuilder();
        for (var service : stack.running().services().keySet()) {
            logs.append(Files.readString(stack.running().data().resolve("logs").resolve(service + ".log")));
        }

        // Then
        assertThat(logs).contains("This instance relays the events").doesNotContain("@gemeente.example", "@voorbeeld");
        assertThat(stack.running().identity().organisations())
                .flatExtracting(organisation -> organisation.members())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(logs)
                        .doesNotContain(
                                member.subject().toString(),
                                member.function(),
                                stack.tokens().of(member.client()).split("\\.")[1]));
    }
}
