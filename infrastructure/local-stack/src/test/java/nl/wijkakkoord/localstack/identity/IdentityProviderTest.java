// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.wijkakkoord.localstack.identity.DemoOrganisation.Member;
import nl.wijkakkoord.localstack.story.Tokens;
import nl.wijkakkoord.servers.Ports;
import nl.wijkakkoord.servers.ServerNotStartedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

class IdentityProviderTest {

    @TempDir
    private static Path directory;

    private static IdentityProvider provider;

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start(0, directory.resolve("demo"));
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void a_member_gets_a_token_that_says_who_and_for_which_organisation() {
        // Given
        var member = member(provider, "gemeente-projectleider");

        // When
        var token = decoder(provider).decode(token(provider, member.client(), member.secret()));

        // Then
        assertThat(token.getSubject()).isEqualTo(member.subject().toString());
        assertThat(token.getClaims())
                .containsEntry("iss", provider.issuer())
                .containsEntry("azp", "gemeente-projectleider")
                .containsEntry("organisation", "oin:00000001000000012000")
                .containsKey("jti");
        assertThat(token.getAudience()).containsExactly("wijkakkoord");
        assertThat(token.getHeaders()).containsEntry("alg", "RS256").containsKey("kid");
    }

    @Test
    void a_token_is_good_for_a_quarter_of_an_hour() {
        // Given
        var member = member(provider, "bewoners-voorzitter");

        // When
        var token = decoder(provider).decode(token(provider, member.client(), member.secret()));

        // Then
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void every_demo_member_gets_a_token_for_its_own_organisation() {
        for (var organisation : provider.organisations()) {
            for (var member : organisation.members()) {
                // When
                var token = decoder(provider).decode(token(provider, member.client(), member.secret()));

                // Then
                assertThat(token.getSubject()).isEqualTo(member.subject().toString());
                assertThat(token.getClaimAsString("organisation"))
                        .isEqualTo(organisation.id().value());
            }
        }
    }

    @Test
    void a_wrong_secret_is_refused() {
        // When
        assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class)
                .isThrownBy(() -> token(provider, "gemeente-projectleider", "guess"))

                // Then
                .satisfies(
                        refusal -> assertThat(refusal.getResponseBodyAsString()).contains("invalid_client"));
    }

    @Test
    void the_secret_of_another_member_is_refused() {
        // Given
        var other = member(provider, "gemeente-wethouder");

        // When
        assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class)
                .isThrownBy(() -> token(provider, "gemeente-projectleider", other.secret()))

                // Then
                .satisfies(
                        refusal -> assertThat(refusal.getResponseBodyAsString()).contains("invalid_client"));
    }

    @Test
    void tokens_and_subjects_outlive_a_restart() {
        // Given
        var data = directory.resolve("restarted");
        String issued;
        int port;
        try (var first = IdentityProvider.start(0, data)) {
            port = URI.create(first.issuer()).getPort();
            var member = member(first, "corporatie-directeur");
            issued = token(first, member.client(), member.secret());
        }

        // When
        try (var second = IdentityProvider.start(port, data)) {
            var member = member(second, "corporatie-directeur");
            var fresh = decoder(second).decode(token(second, member.client(), member.secret()));

            // Then
            assertThat(decoder(second).decode(issued).getSubject()).isEqualTo(fresh.getSubject());
        }
    }

    @Test
    void another_issuer_beside_it_has_its_own_key_and_organisations() {
        // Given
        try (var other = IdentityProvider.start(
                0, directory.resolve("other"), DemoOrganisation.read("other-organisations.yml"))) {
            var member = member(other, "warmtebedrijf-directeur");

            // When
            var issued = token(other, member.client(), member.secret());

            // Then
            var token = decoder(other).decode(issued);
            assertThat(token.getClaimAsString("organisation")).isEqualTo("oin:00000001000000073000");
            assertThatExceptionOfType(BadJwtException.class)
                    .isThrownBy(() -> decoder(provider).decode(issued));
        }
    }

    @Test
    void a_provider_that_is_reached_at_several_addresses_has_one_name() {
        // Given
        var port = Ports.free(0, "The provider");
        try (var contained = IdentityProvider.startFor("http://id.example", port, directory.resolve("contained"))) {
            var remote = RemoteIssuer.at(contained.address());

            // When
            var token = new Tokens(remote).of("gemeente-projectleider");

            // Then
            assertThat(remote.issuer()).isEqualTo("http://id.example");
            var keys = NimbusJwtDecoder.withJwkSetUri(contained.address() + "/oauth2/jwks");
            assertThat(keys.build().decode(token).getClaimAsString("iss")).isEqualTo("http://id.example");
        }
    }

    @Test
    void a_port_in_use_is_refused_in_one_sentence() throws Exception {
        // Given
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.LOOPBACK))) {

            // When
            assertThatExceptionOfType(ServerNotStartedException.class)
                    .isThrownBy(() -> IdentityProvider.start(taken.getLocalPort(), directory.resolve("refused")))

                    // Then
                    .withMessage(
                            "The identity provider cannot start: port %d is in use by another program.",
                            taken.getLocalPort());
        }
    }

    private static Member member(IdentityProvider provider, String client) {
        return provider.organisations().stream()
                .flatMap(organisation -> organisation.members().stream())
                .filter(member -> member.client().equals(client))
                .findAny()
                .orElseThrow();
    }

    private static JwtDecoder decoder(IdentityProvider provider) {
        return NimbusJwtDecoder.withIssuerLocation(provider.issuer()).build();
    }

    private static String token(IdentityProvider provider, String client, String secret) {
        var answer = RestClient.create(provider.issuer())
                .post()
                .uri("/oauth2/token")
                .headers(headers -> headers.setBasicAuth(client, secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        return (String) answer.get("access_token");
    }
}
