// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Checks the tokens of one issuer, after the OAuth NL profile. Its keys are read when the first token comes. */
final class TokenCheck implements AuthenticationManager {
    private static final List<SignatureAlgorithm> ALGORITHMS =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final JwtAuthenticationProvider provider;

    TokenCheck(IdentityProperties.Issuer issuer, String audience, ActorFromToken actors) {
        var decoder = NimbusJwtDecoder.withJwkSource(new IssuerKeys(issuer.jwkSetUri()))
                .jwsAlgorithms(accepted -> accepted.addAll(ALGORITHMS))
                .build();
        decoder.setJwtValidator(validator(issuer.issuer(), audience));
        provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(actors);
    }

    @Override
    public Authentication authenticate(Authentication token) {
        try {
            return provider.authenticate(token);
        } catch (AuthenticationServiceException e) {
            throw new KeysUnavailableException(e);
        }
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        // By the wall clock, not the injected one: whoever could move time must not revive a token.
        var period = new JwtTimestampValidator();
        period.setAllowEmptyExpiryClaim(false);
        var type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(true);
        return JwtValidators.createDefaultWithValidators(
                type,
                period,
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience),
                new JwtClaimValidator<Object>("sub", subject -> subject instanceof String text && !text.isBlank()));
    }
}
