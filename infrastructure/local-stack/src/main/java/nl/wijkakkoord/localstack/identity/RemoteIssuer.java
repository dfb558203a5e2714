// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.identity;

import java.net.URI;
import java.util.List;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** A {@link IdentityProviderMain} that runs elsewhere. */
public record RemoteIssuer(String issuer, URI address, List<DemoOrganisation> organisations) implements Issuer {

    /**
     * Asks what runs there for its name.
     *
     * @throws org.springframework.web.client.RestClientException when it does not answer
     */
    public static RemoteIssuer at(URI address) {
        var metadata = RestClient.create(address.toString())
                .get()
                .uri(IdentityProvider.METADATA)
                .retrieve()
                .requiredBody(JsonNode.class);
        return new RemoteIssuer(metadata.required("issuer").asString(), address, DemoOrganisation.all());
    }
}
