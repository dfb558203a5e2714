// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

class ParkedEndpointTest {
    private static final OrganisationId OPERATOR = new OrganisationId("oin:00000001999999990000");

    private static TestIssuer issuer;
    private static Talker talker;
    private static TestService service;

    private final String key = UUID.randomUUID().toString();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Listener {

        @Bean
        Refusing refusing() {
            return new Refusing();
        }
    }

    static final class Refusing implements Reaction<SubjectEvent> {

        @Override
        public void on(SubjectEvent event, Received received) {
            throw new IllegalStateException("Not here");
        }
    }

    @BeforeAll
    static void start() {
        issuer = TestIssuer.speakingFor(OPERATOR);
        talker = new Talker();
        talker.createTopic();
        var listening = Map.<String, Object>of("wijkakkoord.inbox.topics", talker.topic());
        service = TestService.start(Listener.class, "platform-test", listening, issuer);
    }

    @AfterAll
    static void stop() {
        service.close();
        talker.close();
        issuer.close();
    }

    @BeforeEach
    void park() {
        talker.say(key, talker.event(key, 1, "refused"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.bean(ParkedEvents.class).list().stream()
                        .anyMatch(event -> event.key().equals(key)));
    }

    @Test
    void an_operator_sees_what_waits_and_why() {
        // When
        var answer = service.http().get("/actuator/parked", operator());

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()
                        .valueStream()
                        .filter(event -> key.equals(event.path("key").asString())))
                .singleElement()
                .satisfies(event -> assertThat(event.path("error").asString()).contains("Not here"));
    }

    @Test
    void an_operator_sees_what_is_no_event() {
        // Given
        var other = UUID.randomUUID().toString();
        talker.say(other, "no event".getBytes(StandardCharsets.UTF_8));

        // When
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(service.http()
                                .get("/actuator/setaside", operator())
                                .texts("", "/key"))
                        .contains(other));

        // Then
        assertThat(service.http()
                        .get("/actuator/setaside", issuer.token("anna", OPERATOR))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_retry_answers_what_still_waits() {
        // When
        var answer = service.http().send("POST", "/actuator/parked/" + key, operator(), null);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().size()).isEqualTo(1);
    }

    @Test
    void an_operator_who_skips_an_event_is_on_record() {
        // When
        var answer = skip(operator(), "?reason=Noise");

        // Then
        assertThat(answer.status()).isEqualTo(204);
        var skipped = service.bean(JdbcClient.class)
                .sql("select reason, skipped_by from skipped_event where key = ?")
                .param(key)
                .query()
                .singleRow();
        var olga = service.bean(MemberIds.class).of(issuer.issuer(), "olga", OPERATOR);
        assertThat(skipped).containsEntry("reason", "Noise").containsEntry("skipped_by", olga.toString());
    }

    @Test
    void an_event_is_not_skipped_without_a_reason() {
        // When
        var answer = skip(operator(), "?reason=%20");

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(id()).isNotNull();
    }

    @Test
    void nobody_else_can_skip_an_event() {
        // When
        var answer = skip(issuer.token("anna", OPERATOR), "?reason=Noise");

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(id()).isNotNull();
    }

    private Answer skip(String token, String query) {
        return service.http().send("DELETE", "/actuator/parked/" + id() + query, token, null);
    }

    private String id() {
        return service.bean(ParkedEvents.class).list().stream()
                .filter(event -> event.key().equals(key))
                .findAny()
                .orElseThrow()
                .id();
    }

    private static String operator() {
        return issuer.tokenOf("olga", OPERATOR).scope("operator").signed();
    }
}
