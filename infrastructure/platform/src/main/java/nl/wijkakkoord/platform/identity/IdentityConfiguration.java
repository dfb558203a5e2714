// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The gate of every service: a token of an issuer on the list, or nothing. */
@AutoConfiguration(before = {ServletWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(IdentityProperties.class)
public class IdentityConfiguration {

    /** A span for every filter and every check of a token says nothing that the request's own does not. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Issuers issuers(IdentityProperties properties) {
        return new Issuers(properties.issuers());
    }

    @Bean
    MemberIds memberIds(IdentityProperties properties) {
        return new MemberIds(properties.memberKey());
    }

    @Bean
    AuthenticationManagerResolver<HttpServletRequest> tokenChecks(
            IdentityProperties properties, Issuers issuers, MemberIds members) {
        var actors = new ActorFromToken(issuers, members, properties.operator());
        var checks = properties.issuers().stream()
                .collect(toUnmodifiableMap(IdentityProperties.Issuer::issuer, issuer ->
                        (AuthenticationManager) new TokenCheck(issuer, properties.audience(), actors)));
        return new JwtIssuerAuthenticationManagerResolver(checks::get);
    }

    @Bean
    SecurityFilterChain gate(
            HttpSecurity http,
            AuthenticationManagerResolver<HttpServletRequest> tokenChecks,
            IdentityProperties properties,
            ProblemWriter problems) {
        var answers = new SecurityAnswers(problems);
        return http.authorizeHttpRequests(requests -> requests
                        // What was let in before may end in an error page or go on later.
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/*/v1/openapi.json", "/actuator/health/**")
                        .permitAll()
                        // What was made public, for everybody, and what somebody without an account shows a code for.
                        .requestMatchers("/*/v1/public/**")
                        .permitAll()
                        // Version and figures, without a name of anybody: for monitoring that has no token.
                        .requestMatchers("/actuator/info", "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority(ActorFromToken.OPERATOR)
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(tokenChecks)
                        .authenticationEntryPoint(answers)
                        .accessDeniedHandler(answers)
                        .protectedResourceMetadata(metadata ->
                                metadata.protectedResourceMetadataCustomizer(document -> properties.issuers().stream()
                                        .map(IdentityProperties.Issuer::issuer)
                                        .forEach(document::authorizationServer))))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                // The platform's web package sets them, also on what never comes here.
                .headers(AbstractHttpConfigurer::disable)
                // A token in a header is never sent by a browser on its own, so there is nothing to forge.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    WebMvcConfigurer actorParameter() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorParameter());
            }
        };
    }
}
