// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import static nl.wijkakkoord.stakeholders.Neighbourhood.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.stakeholders.RunningService;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(RunningService.class)
class GuidePublisherTest {
    private static final String FILE = """
        {"version": %d, "source": "Een test", "phases": [{"phase": 1}], "sporen": [{"spoor": "A", "title": "Bewoners"}],
         "sensitivities": [], "knooppunten": [{"knooppunt": "eerste", "title": "%s", "phase": 1, "sporen": ["A"]}]}
        """;

    @Test
    void instances_that_start_together_publish_a_version_once() {
        // Given
        var starting = Stream.generate(() -> publisher(FILE.formatted(901, "Eerste stap")))
                .limit(4)
                .toList();

        // When
        var started = starting.stream()
                .map(each -> CompletableFuture.runAsync(() -> run(each)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(started).join();

        // Then
        assertThat(RunningService.bean(EventStore.class)
                        .lastSequenceNumberFor(GuideCommand.guideOf(901).toString()))
                .contains(1L);
        assertThat(RunningService.bean(KnooppuntTable.class).sensitive(new KnooppuntRef("eerste", 901)))
                .contains(false);
    }

    @Test
    void a_version_that_says_something_else_than_was_published_starts_nothing() {
        // Given
        run(publisher(FILE.formatted(902, "Eerste stap")));
        var other = publisher(FILE.formatted(902, "Een andere stap"));

        // When
        var thrown = catchThrowable(() -> other.run(null));

        // Then
        assertThat(thrown)
                .isInstanceOf(RefusedException.class)
                .extracting(refused -> ((RefusedException) refused).refused().refusal())
                .isEqualTo(GuideRefusal.GUIDE_VERSION_DIFFERS);
    }

    @Test
    void a_file_that_names_what_the_guide_does_not_have_starts_nothing() {
        // Given
        var file = FILE.formatted(903, "Eerste stap").replace("\"sporen\": [\"A\"]", "\"sporen\": [\"B\"]");
        var publisher = publisher(file);

        // When
        var thrown = catchThrowable(() -> publisher.run(null));

        // Then
        assertThat(thrown).hasMessageContaining("no spoor of Eerste stap");
    }

    private static GuidePublisher publisher(String file) {
        return new GuidePublisher(
                new Resource[] {new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8))},
                RunningService.bean(Commands.class),
                RunningService.bean(TransactionTemplate.class),
                OPERATOR);
    }

    private static void run(GuidePublisher publisher) {
        try {
            publisher.run(null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
