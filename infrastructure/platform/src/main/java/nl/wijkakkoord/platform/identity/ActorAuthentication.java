// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import java.util.Collection;
import nl.wijkakkoord.platform.request.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token that was checked. Its name is the member's opaque id, so no log shows the subject. */
final class ActorAuthentication extends AbstractAuthenticationToken {
    private final transient Actor actor;
    private final transient Jwt token;

    ActorAuthentication(Actor actor, Jwt token, Collection<GrantedAuthority> authorities) {
        super(authorities);
        this.actor = actor;
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Jwt getCredentials() {
        return token;
    }

    @Override
    public String getName() {
        return actor.member().toString();
    }
}
