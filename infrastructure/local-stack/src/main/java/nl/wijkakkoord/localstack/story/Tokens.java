// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkakkoord.localstack.identity.DemoOrganisation.Member;
import nl.wijkakkoord.localstack.identity.Issuer;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Access tokens of demo members, asked from the identity provider and used until they are about to expire. */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private record Token(String value, Instant until) {}

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Issuer identity;

    public Tokens(Issuer identity) {
        this.identity = identity;
    }

    /**
     * A good token for the member with that client id.
     *
     * @throws IllegalArgumentException when there is no such member
     */
    public String of(String client) {
        return tokens.compute(
                        client, (id, token) -> token == null || token.until.isBefore(Instant.now()) ? ask(id) : token)
                .value();
    }

    private Token ask(String client) {
        var member = member(client);
        var answer = RestClient.create(identity.address().toString())
                .post()
                .uri("/oauth2/token")
                .headers(headers -> headers.setBasicAuth(member.client(), member.secret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .requiredBody(JsonNode.class);
        var life = Duration.ofSeconds(answer.required("expires_in").asLong());
        return new Token(
                answer.required("access_token").asString(),
                Instant.now().plus(life).minus(MARGIN));
    }

    private Member member(String client) {
        return identity.organisations().stream()
                .flatMap(organisation -> organisation.members().stream())
                .filter(member -> member.client().equals(client))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("Nobody of the demo is " + client));
    }
}
