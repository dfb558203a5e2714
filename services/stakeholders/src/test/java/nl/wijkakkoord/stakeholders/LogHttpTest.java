// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(RunningService.class)
class LogHttpTest {
    private static final String NAME = "Naam die niemand heeft";
    private static final String EMAIL = "niemand@nergens.example";
    private static final String SUBJECT = "onderwerp-van-een-token";
    private static final String PATH = "/stakeholders/v1/wijkaanpakken";

    private final Environment settings = RunningService.bean(Environment.class);
    private final String token = RunningService.issuer().token(SUBJECT, MUNICIPALITY);
    private final String correlation = UUID.randomUUID().toString();
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Test
    void a_request_that_breaks_is_found_in_the_log_by_its_ids_and_names_nobody() {
        // Given
        theDirectoryBreaksOn(NAME);
        var body = new HashMap<>(Story.newWijkaanpak("WK020003"));
        body.put("contact", Map.of("name", NAME, "email", EMAIL));

        try (var lines = new LoggedLines(settings)) {
            // When
            var answer = RunningService.http()
                    .send(
                            "POST",
                            PATH,
                            token,
                            body,
                            "Idempotency-Key",
                            correlation,
                            "X-Correlation-Id",
                            correlation,
                            "traceparent",
                            "00-" + trace + "-b7ad6b7169203331-01");

            // Then
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).doesNotContain(NAME, EMAIL);
            assertThat(lines.text())
                    .contains("DataIntegrityViolationException")
                    .doesNotContain(NAME, EMAIL, SUBJECT, token);
            assertThat(lines.text().lines().map(Json.MAPPER::readTree))
                    .filteredOn(line -> line.at("/log/level").asString().equals("ERROR"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.path("correlationId").asString()).isEqualTo(correlation);
                        assertThat(line.path("trace.id").asString()).isEqualTo(trace);
                        assertThat(line.path("span.id").asString()).matches("[0-9a-f]{16}");
                        assertThat(line.at("/service/name").asString()).isEqualTo("stakeholders");
                    });
        }
    }

    /** As any fault of the database would: PostgreSQL then says which row it was. */
    private void theDirectoryBreaksOn(String name) {
        JdbcClient.create(new DriverManagerDataSource(
                        settings.getRequiredProperty("spring.flyway.url"),
                        settings.getRequiredProperty("spring.flyway.user"),
                        settings.getRequiredProperty("spring.flyway.password")))
                .sql("alter table directory_entry add constraint breaks check (name <> '" + name + "')")
                .update();
    }
}
