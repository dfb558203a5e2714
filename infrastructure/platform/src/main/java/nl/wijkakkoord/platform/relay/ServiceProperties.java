// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkakkoord.contracts.OrganisationId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which service this is.
 *
 * @param source under which it publishes, for good: {@code urn:nld:oin:<OIN>:systeem:<service>}, or {@code kvk} and
 *     8 digits for an operator without OIN
 */
@ConfigurationProperties("wijkakkoord")
public record ServiceProperties(String source) {
    private static final Pattern FORM =
            Pattern.compile("urn:nld:(" + OrganisationId.FORM.pattern() + "):systeem:([a-z][a-z-]{0,40})");

    public ServiceProperties {
        if (source == null || serviceOf(source).isEmpty()) {
            throw new IllegalArgumentException(
                    "wijkakkoord.source must be urn:nld:oin:<OIN>:systeem:<service>, and is " + source);
        }
    }

    /** The service's name, which is also its consumer group. */
    public String service() {
        return serviceOf(source).orElseThrow();
    }

    /** Where its events go. */
    public String topic() {
        return topicOf(service());
    }

    /** The topic of any service. */
    public static String topicOf(String service) {
        return "wijkakkoord." + service;
    }

    /** The service that a CloudEvents source names; empty when it has another form. */
    public static Optional<String> serviceOf(String source) {
        var matcher = FORM.matcher(source);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }
}
