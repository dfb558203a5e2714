// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.wijkakkoord.platform.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class IdentityConfigurationTest {
    private static final Map<String, String> WHOLE = Map.of(
            "wijkakkoord.member-key", TestIssuer.MEMBER_KEY,
            "wijkakkoord.issuers[0].issuer", "https://id.example.nl",
            "wijkakkoord.issuers[0].jwk-set-uri", "https://id.example.nl/keys",
            "wijkakkoord.issuers[0].organisations", "oin:00000001001234560000,kvk:12345678");

    @Test
    void starts_when_it_is_whole() {
        // When
        with(WHOLE)
                .run(context ->
                        // Then
                        assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "wijkakkoord.member-key,                 '',           member-key is missing",
        "wijkakkoord.member-key,                 c2hvcnQ=,     fewer than 32 bytes",
        "wijkakkoord.member-key,                 %%,           not base64",
        "wijkakkoord.audience,                   '',           audience is blank",
        "wijkakkoord.operator,                   Apeldoorn,    oin: with 20 characters",
        "wijkakkoord.issuers[0].issuer,          '',           every issuer needs its name",
        "wijkakkoord.issuers[0].jwk-set-uri,     keys,         needs a jwk-set-uri",
        "wijkakkoord.issuers[0].jwk-set-uri,     keys:here,    no keys can be read",
        "wijkakkoord.issuers[0].organisations,   '',           speaks for no organisation",
        "wijkakkoord.issuers[0].organisations,   oin:1,        oin: with 20 characters",
        "wijkakkoord.issuers[1].issuer,          https://a.nl, needs a jwk-set-uri"
    })
    void does_not_start_when_something_is_wrong(String property, String value, String because) {
        // Given
        var properties = new HashMap<>(WHOLE);
        properties.put(property, value);

        // When
        with(properties)
                .run(context ->
                        // Then
                        assertThat(context).getFailure().hasStackTraceContaining(because));
    }

    @ParameterizedTest
    @CsvSource({"wijkakkoord.member-key, member-key is missing", "wijkakkoord.issuers,    issuers is missing"})
    void does_not_start_when_something_is_missing(String prefix, String because) {
        // Given
        var properties = new HashMap<>(WHOLE);
        properties.keySet().removeIf(name -> name.startsWith(prefix));

        // When
        with(properties)
                .run(context ->
                        // Then
                        assertThat(context).getFailure().hasStackTraceContaining(because));
    }

    @Test
    void does_not_start_when_an_issuer_is_named_twice() {
        // Given
        var properties = new HashMap<>(WHOLE);
        WHOLE.forEach((name, value) -> properties.put(name.replace("[0]", "[1]"), value));

        // When
        with(properties)
                .run(context ->
                        // Then
                        assertThat(context).getFailure().hasStackTraceContaining("names an issuer twice"));
    }

    private static WebApplicationContextRunner with(Map<String, String> properties) {
        return new WebApplicationContextRunner()
                .withUserConfiguration(GateApplication.class)
                .withPropertyValues("spring.application.name=gate")
                .withPropertyValues(properties.entrySet().stream()
                        .map(property -> property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }
}
