// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param apiVersion of the service's interface, as semantic versioning counts
 * @param contact who answers questions about the interface, named in its description
 */
@ConfigurationProperties("wijkakkoord")
public record WebProperties(
        @DefaultValue("1.0.0") String apiVersion,
        @DefaultValue Contact contact,
        @DefaultValue Cors cors) {

    public record Contact(
            @DefaultValue("Beheer van Wijkakkoord") String name,
            @DefaultValue("beheer@wijkakkoord.example") String email,
            @DefaultValue("https://wijkakkoord.example") String url) {}

    /** @param origins of the web pages that may call the service from a browser, such as {@code https://wijk.nl} */
    public record Cors(@DefaultValue List<String> origins) {}
}
