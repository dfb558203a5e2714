// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What the gate answers: a problem document, with the challenge of RFC 6750. */
final class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String SECONDS_TO_WAIT = "5";

    private final ProblemWriter problems;
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler scopeChallenge = new BearerTokenAccessDeniedHandler();

    SecurityAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        switch (refusal) {
            case OrganisationNotOfIssuerException _ ->
                problems.write(request, response, HttpStatus.FORBIDDEN.value(), "organisation-not-of-issuer");
            case KeysUnavailableException _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
                problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE.value(), "unavailable");
            }
            case OAuth2AuthenticationException _ -> unauthorized(request, response, refusal, "token-invalid");
            default -> unauthorized(request, response, refusal, "token-missing");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        scopeChallenge.handle(request, response, refusal);
        problems.write(request, response, HttpStatus.FORBIDDEN.value(), "not-allowed");
    }

    private void unauthorized(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal, String code)
            throws IOException {
        challenge.commence(request, response, refusal);
        problems.write(request, response, HttpStatus.UNAUTHORIZED.value(), code);
    }
}
