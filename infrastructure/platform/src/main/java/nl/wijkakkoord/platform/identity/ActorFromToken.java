// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import java.util.Collection;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.request.Actor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** Reads who acts from a token whose signature, issuer, audience, period and subject were found good. */
final class ActorFromToken implements Converter<Jwt, ActorAuthentication> {
    static final String OPERATOR = "SCOPE_operator";

    private final Issuers issuers;
    private final MemberIds members;
    private final OrganisationId operator;
    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();

    ActorFromToken(Issuers issuers, MemberIds members, OrganisationId operator) {
        this.issuers = issuers;
        this.members = members;
        this.operator = operator;
    }

    @Override
    public ActorAuthentication convert(Jwt token) {
        var issuer = token.getClaimAsString("iss");
        var organisation = organisation(token);
        if (!issuers.maySpeakFor(issuer, organisation)) {
            throw new OrganisationNotOfIssuerException(issuer, organisation);
        }
        var authorities = authorities(token, organisation);
        var operator = authorities.stream().anyMatch(authority -> OPERATOR.equals(authority.getAuthority()));
        var member = members.of(issuer, token.getSubject(), organisation);
        var actor = new Actor(member, organisation, client(token), operator);
        return new ActorAuthentication(actor, token, authorities);
    }

    /** Any issuer can write any scope in its tokens: only the operator's own organisation makes an operator. */
    private Collection<GrantedAuthority> authorities(Jwt token, OrganisationId organisation) {
        var authorities = scopes.convert(token);
        if (!organisation.equals(operator)) {
            authorities.removeIf(authority -> OPERATOR.equals(authority.getAuthority()));
        }
        return authorities;
    }

    private static OrganisationId organisation(Jwt token) {
        try {
            return new OrganisationId(token.getClaimAsString("organisation"));
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("The organisation claim is missing or has another form", e);
        }
    }

    /** {@code azp} in the OAuth NL profile, {@code client_id} in RFC 9068. */
    private static String client(Jwt token) {
        var client = token.hasClaim("azp") ? token.getClaimAsString("azp") : token.getClaimAsString("client_id");
        if (client == null || client.isBlank()) {
            throw new InvalidBearerTokenException("The azp or client_id claim is missing");
        }
        return client;
    }
}
