// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of a wijkaanpak holds the wijkaanpak and waits for aggregates; a request holds its aggregate and waits for that. */
@ExtendWith(RunningService.class)
class DeadlockHttpTest {
    private final Story story = Story.joined();
    private final JdbcClient jdbc = RunningService.bean(JdbcClient.class);

    @Test
    void the_request_that_the_database_ends_is_told_to_ask_again_and_changed_nothing() {
        // Given
        var interest = story.interest("interest", "Betaalbaar wonen");

        // When
        var answer = crossed(() -> withdraw(interest), interest);

        // Then
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(Story.stored(interest)).hasSize(1);
        assertThat(withdraw(interest).status()).isEqualTo(200);
    }

    @Test
    void so_is_who_would_end_the_wijkaanpak() {
        // When
        var answer = crossed(this::end, story.wijkaanpak());

        // Then
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(end().status()).isEqualTo(200);
    }

    /** The database ends who waited first. */
    private Answer crossed(Supplier<Answer> request, UUID aggregate) {
        return RunningService.bean(TransactionTemplate.class).execute(_ -> {
            lock("WIJKAANPAK", story.wijkaanpak());
            var answer = CompletableFuture.supplyAsync(request);
            await().until(this::somebodyWaits);
            lock("AGGREGATE", aggregate);
            return answer.join();
        });
    }

    private Answer end() {
        return story.post("/ending", MUNICIPALITY, Map.of("ground", "stopped", "reason", "Geen draagvlak"));
    }

    private Answer withdraw(UUID interest) {
        return story.post("/interests/" + interest + "/withdrawal", ASSOCIATION, Map.of("reason", "Bij nader inzien"));
    }

    private void lock(String name, UUID key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(name + " " + key)
                .query()
                .singleRow();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }
}
