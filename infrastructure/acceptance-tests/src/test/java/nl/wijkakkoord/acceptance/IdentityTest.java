// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.identity.IdentityProvider;
import nl.wijkakkoord.localstack.story.Answer;
import nl.wijkakkoord.localstack.story.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the running services let in, and what they let them do. */
@OverHttp
class IdentityTest {

    private static final String SOMEBODY = "gemeente-wethouder";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stakeholders/v1/wijkaanpakken",
                "/decisions/v1/tasks",
                "/audit/v1/wijkaanpakken/00000000-0000-4000-8000-000000000000/entries"
            })
    void without_a_token_nothing_is_read(String path, Stack stack) {
        // When
        var answer = stack.caller().get(path, null);

        // Then
        assertRefused(answer, 401, "token-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stakeholders/v1/wijkaanpakken",
                "/decisions/v1/wijkaanpakken/00000000-0000-4000-8000-000000000000/rounds"
            })
    void without_a_token_nothing_is_written(String path, Stack stack) {
        // When
        var answer = stack.caller().post(path, null, Json.MAPPER.createObjectNode());

        // Then
        assertRefused(answer, 401, "token-missing");
    }

    @Test
    void the_token_that_the_forge_does_not_change_is_accepted(Stack stack) {
        // Given
        var token = TokenForge.changed(stack, SOMEBODY, claims -> claims);

        // When
        var answer = tasks(stack, token);

        // Then
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void an_expired_token_is_refused(Stack stack) {
        // Given
        var anHourAgo = Date.from(Instant.now().minus(Duration.ofHours(1)));
        var token = TokenForge.changed(stack, SOMEBODY, claims -> claims.expirationTime(anHourAgo));

        // When
        var answer = tasks(stack, token);

        // Then
        assertRefused(answer, 401, "token-invalid");
    }

    @Test
    void a_token_for_another_audience_is_refused(Stack stack) {
        // Given
        var token = TokenForge.changed(stack, SOMEBODY, claims -> claims.audience("another-system"));

        // When
        var answer = tasks(stack, token);

        // Then
        assertRefused(answer, 401, "token-invalid");
    }

    @Test
    void a_token_of_an_issuer_that_is_not_on_the_list_is_refused(Stack stack, @TempDir Path directory) {
        // Given
        try (var stranger = IdentityProvider.start(0, directory)) {
            var token = new Tokens(stranger).of(SOMEBODY);

            // When
            var answer = tasks(stack, token);

            // Then
            assertRefused(answer, 401, "token-invalid");
        }
    }

    @Test
    void a_token_that_a_stranger_signed_in_the_name_of_the_issuer_is_refused(Stack stack) {
        // Given
        var parts = stack.tokens().of(SOMEBODY).split("\\.");
        var other = stack.tokens().of("netbeheerder-directeur").split("\\.");
        var token = String.join(".", List.of(parts[0], parts[1], other[2]));

        // When
        var answer = tasks(stack, token);

        // Then
        assertRefused(answer, 401, "token-invalid");
    }

    @Test
    void an_issuer_cannot_claim_the_organisation_of_another(Stack stack) {
        // Given
        var token =
                TokenForge.changed(stack, SOMEBODY, claims -> claims.claim("organisation", "oin:00000001000000073000"));

        // When
        var answer = tasks(stack, token);

        // Then
        assertRefused(answer, 403, "organisation-not-of-issuer");
    }

    @Test
    void who_is_no_party_learns_nothing_of_a_wijkaanpak(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml");

        // When
        var answer = told.get("netbeheerder-directeur", "/decisions/v1/rounds/{procedureRound}");

        // Then
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void who_is_no_party_takes_no_position(Stack stack, DemoTold demo) {
        // Given
        var told = stack.tell("two-parties.yml", "direction-agreed.yml", "direction-cited.yml");
        var mandate = demo.memory().get("netbeheerder-directeur.mandate").asString();

        // When
        var answer = position(told, "netbeheerder-directeur", mandate);

        // Then
        assertRefused(answer, 404, "unknown-resource");
    }

    @Test
    void a_mandate_of_another_wijkaanpak_does_not_count_here(Stack stack, DemoTold demo) {
        // Given
        var told = stack.tell("two-parties.yml", "direction-agreed.yml", "direction-cited.yml");
        var elsewhere = demo.memory().get("corporatie-directeur.mandate").asString();

        // When
        var answer = position(told, "corporatie-directeur", elsewhere);

        // Then
        assertRefused(answer, 403, "mandate-of-another-wijkaanpak");
    }

    private static Answer tasks(Stack stack, String token) {
        return stack.caller().get("/decisions/v1/tasks", token);
    }

    private static Answer position(Told told, String client, String mandate) {
        return told.post(client, "/decisions/v1/rounds/{citingRound}/positions", """
            {"digest": "{secondProcedureDigest}", "stance": "agrees", "mandate": "%s"}
            """.formatted(mandate));
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.problem()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
