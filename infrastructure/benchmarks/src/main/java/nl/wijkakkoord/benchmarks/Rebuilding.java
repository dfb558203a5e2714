// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** All views of decisions made anew, by the command that operators have. */
final class Rebuilding {
    private static final Duration LOOK = Duration.ofMillis(20);

    private final RestClient http;

    Rebuilding(House house) {
        this.http = RestClient.builder()
                .baseUrl(house.stack().services().get("decisions"))
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION,
                        "Bearer " + house.interfaces().token("gemeente-beheerder"))
                .build();
    }

    /** @param events that were looked at, of this service and of those that it hears */
    record Rebuilt(long events, double seconds) {
        double perSecond() {
            return events / seconds;
        }
    }

    Rebuilt measure() throws InterruptedException {
        var begun = System.nanoTime();
        http.post().uri("/actuator/views").retrieve().toBodilessEntity();
        var latest = latest();
        while (!latest.has("endedAt")) {
            Thread.sleep(LOOK);
            latest = latest();
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (!latest.required("state").asString().equals("swapped")
                || !latest.required("different").isEmpty()) {
            throw new IllegalStateException("A rebuild ended as " + latest);
        }
        return new Rebuilt(latest.required("done").asLong(), seconds);
    }

    private JsonNode latest() {
        return http.get()
                .uri("/actuator/views")
                .retrieve()
                .requiredBody(JsonNode.class)
                .required("rebuilds")
                .required(0);
    }
}
