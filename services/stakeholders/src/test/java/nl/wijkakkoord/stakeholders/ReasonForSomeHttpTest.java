// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.testing.Everywhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why something ended that was for some organisations only. */
@ExtendWith(RunningService.class)
class ReasonForSomeHttpTest {
    /** Of no other test. */
    private final String reason = "De directeur is ziek, " + UUID.randomUUID();

    private final Story story = Story.joined();

    @Test
    void why_an_interest_was_withdrawn_that_was_never_shared_is_in_no_event() {
        // Given
        var interest = interest();

        // When
        story.post("/interests/" + interest + "/withdrawal", ASSOCIATION, Map.of("reason", reason));

        // Then
        assertThat(story.get("/interests/" + interest, ASSOCIATION).textAt("/withdrawn/reason"))
                .isEqualTo(reason);
        assertThat(holding()).containsExactly("words");
    }

    @Test
    void why_one_was_withdrawn_that_was_shared_is_for_all() {
        // Given
        var interest = interest();
        story.post("/interests/" + interest + "/sharing", ASSOCIATION, Map.of("with", "wijkaanpak"));

        // When
        story.post("/interests/" + interest + "/withdrawal", ASSOCIATION, Map.of("reason", reason));

        // Then
        assertThat(story.get("/interests/" + interest, MUNICIPALITY).textAt("/withdrawn/reason"))
                .isEqualTo(reason);
    }

    @Test
    void why_an_attachment_for_some_was_erased_is_in_no_event() {
        // Given
        var attachment = attach();

        // When
        var erased = story.post("/attachments/" + attachment + "/erasure", MUNICIPALITY, Map.of("reason", reason));

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(story.get("/attachments/" + attachment, ASSOCIATION).textAt("/erasure/reason"))
                .isEqualTo(reason);
        assertThat(holding()).containsExactly("words");
    }

    @Test
    void why_words_for_some_were_erased_is_in_no_event() {
        // Given
        var interest = interest();

        // When
        story.post("/interests/" + interest + "/erasure", ASSOCIATION, Map.of("reason", reason));

        // Then
        assertThat(story.get("/interests/" + interest, ASSOCIATION).textAt("/own/words/0/erasureReason"))
                .isEqualTo(reason);
        assertThat(holding()).containsExactly("words");
    }

    private UUID interest() {
        var body = Map.of("kind", "interest", "title", "Rust", "text", "Rust in de straat");
        return story.post("/interests", ASSOCIATION, body).id();
    }

    private UUID attach() {
        return story.send(
                        "POST",
                        "/attachments?name=brief.txt&audience=organisations:" + ASSOCIATION,
                        MUNICIPALITY,
                        "Vertrouwelijk".getBytes(UTF_8),
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .id();
    }

    private List<String> holding() {
        return new Everywhere(RunningService.bean(JdbcClient.class)).holding(reason);
    }
}
