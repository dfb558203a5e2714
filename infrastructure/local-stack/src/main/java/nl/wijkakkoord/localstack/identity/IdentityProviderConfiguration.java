// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.localstack.identity.DemoOrganisation.Member;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Tokens after the NL GOV profile for OAuth: a JWT signed with RS256 under the {@code kid} of its header, good for a
 * quarter of an hour, with {@code iss, sub, azp, aud, exp, jti} and the member's {@code organisation}.
 *
 * <p>What Boot configures by itself is named here one by one: the services share the class path, and nothing that is
 * there for them may start here.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class IdentityProviderConfiguration {

    private static final String AUDIENCE = "wijkakkoord";
    private static final String ORGANISATION = "organisation";
    private static final String SCOPE = "scope";
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.oauth2AuthorizationServer(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    AuthorizationServerSettings settings(String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(RSAKey signingKey) {
        return new ImmutableJWKSet<>(new JWKSet(signingKey));
    }

    @Bean
    RegisteredClientRepository clients(List<DemoOrganisation> organisations) {
        return new InMemoryRegisteredClientRepository(organisations.stream()
                .flatMap(organisation -> organisation.members().stream().map(member -> client(organisation, member)))
                .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            var client = context.getRegisteredClient();
            context.getClaims()
                    .subject(client.getId())
                    .audience(List.of(AUDIENCE))
                    .claim("azp", client.getClientId())
                    .claim(ORGANISATION, client.getClientSettings().getSetting(ORGANISATION))
                    .claims(claims -> claims.putAll(client.getClientSettings().getSetting(SCOPE)));
        };
    }

    private static RegisteredClient client(DemoOrganisation organisation, Member member) {
        return RegisteredClient.withId(member.subject().toString())
                .clientId(member.client())
                .clientSecret("{noop}" + member.secret())
                .clientName(member.function())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ClientSettings.builder()
                        .setting(ORGANISATION, organisation.id().value())
                        .setting(
                                SCOPE,
                                member.scope()
                                        .map(scope -> Map.of(SCOPE, scope))
                                        .orElse(Map.of()))
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
