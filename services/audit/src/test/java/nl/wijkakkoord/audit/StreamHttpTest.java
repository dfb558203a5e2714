// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.*;
import static nl.wijkakkoord.audit.RunningAudit.audit;
import static nl.wijkakkoord.audit.RunningAudit.issuer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;

class StreamHttpTest extends Auditing {

    @Test
    void a_member_follows_a_few_streams_at_once_and_no_more() throws Exception {
        // Given
        journaled(2);
        var token = issuer.token("who-follows-much", AUDITOR);
        var request = HttpRequest.newBuilder(URI.create(
                        audit.http().address() + "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/entries/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();

        // When
        try (var client = HttpClient.newHttpClient()) {
            var statuses = new ArrayList<Integer>();
            for (var i = 0; i < 11; i++) {
                statuses.add(client.send(request, BodyHandlers.ofInputStream()).statusCode());
            }

            // Then
            assertThat(statuses.subList(0, 10)).containsOnly(200);
            assertThat(statuses.getLast()).isEqualTo(409);
            client.shutdownNow();
        }
    }

    @Test
    void a_stream_begins_at_once_and_says_regularly_that_it_is_there_and_that_nothing_is_to_be_kept_back()
            throws Exception {
        // Given
        journaled(2);
        var last = entries("").at("/items/1/index").asString();
        var request = HttpRequest.newBuilder(URI.create(
                        audit.http().address() + "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/entries/stream"))
                .header("Authorization", "Bearer " + token(AUDITOR))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", last)
                .timeout(Duration.ofSeconds(5))
                .build();

        // When
        try (var client = HttpClient.newHttpClient()) {
            var begun = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofLines());
            var heard = answer.body()
                    .filter(line -> line.startsWith(":"))
                    .map(line -> Duration.ofNanos(System.nanoTime() - begun))
                    .limit(2)
                    .toList();

            // Then
            assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
            assertThat(heard.getFirst()).isLessThan(Duration.ofSeconds(5));
            assertThat(heard.getLast()).isLessThan(Duration.ofSeconds(25));
            client.shutdownNow();
        }
    }

    @Test
    void a_stream_goes_on_after_the_entry_last_seen() throws Exception {
        // Given
        journaled(2);
        var last = entries("").at("/items/0/index").asString();
        var request = HttpRequest.newBuilder(URI.create(
                        audit.http().address() + "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/entries/stream"))
                .header("Authorization", "Bearer " + token(AUDITOR))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", last)
                .build();

        // When
        try (var client = HttpClient.newHttpClient()) {
            var lines = client.send(request, BodyHandlers.ofLines()).body();
            decisions(zuid.opened(NOON));
            var data = lines.filter(line -> line.startsWith("data:"))
                    .limit(2)
                    .map(line -> Json.MAPPER.readTree(line.substring(5)))
                    .toList();

            // Then
            assertThat(data).extracting(entry -> entry.path("number").asLong()).containsExactly(2L, 3L);
            client.shutdownNow();
        }
    }
}
