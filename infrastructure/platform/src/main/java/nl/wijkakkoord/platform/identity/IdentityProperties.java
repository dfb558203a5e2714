// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens this deployment takes. Start fails when this is not whole.
 *
 * @param issuers at least one, each once
 * @param audience that a token must name in {@code aud}
 * @param memberKey base64 of at least 32 secret bytes. All services of a deployment have the same one, and it never
 *     changes: with another key every member would become a stranger to its own past
 * @param operator the organisation that runs this deployment. The scope {@code operator} counts only in its tokens; when
 *     it is not given, in none
 */
@ConfigurationProperties("wijkakkoord")
record IdentityProperties(
        @DefaultValue List<Issuer> issuers,
        @DefaultValue("wijkakkoord") String audience,
        String memberKey,
        OrganisationId operator) {

    /**
     * @param issuer exactly as in the claim {@code iss}
     * @param jwkSetUri where its keys are; read when they are first needed
     * @param organisations that it may speak for
     */
    record Issuer(
            String issuer, URI jwkSetUri, @DefaultValue Set<OrganisationId> organisations) {
        Issuer {
            require(issuer != null && !issuer.isBlank(), "wijkakkoord.issuers: every issuer needs its name.");
            require(
                    jwkSetUri != null && jwkSetUri.isAbsolute(),
                    "wijkakkoord.issuers: issuer " + issuer + " needs a jwk-set-uri.");
            require(!organisations.isEmpty(), "wijkakkoord.issuers: issuer " + issuer + " speaks for no organisation.");
            organisations = Set.copyOf(organisations);
        }
    }

    IdentityProperties {
        require(!issuers.isEmpty(), "wijkakkoord.issuers is missing: no token would ever be accepted.");
        require(
                issuers.stream().map(Issuer::issuer).distinct().count() == issuers.size(),
                "wijkakkoord.issuers names an issuer twice.");
        require(!audience.isBlank(), "wijkakkoord.audience is blank.");
        require(
                memberKey != null && !memberKey.isBlank(),
                "wijkakkoord.member-key is missing: it needs base64 of at least 32 secret bytes.");
        issuers = List.copyOf(issuers);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "IdentityProperties[issuers=" + issuers + ", audience=" + audience + ", operator=" + operator + "]";
    }
}
