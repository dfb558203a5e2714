// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param replication copies that Kafka keeps of the service's topic, when the relay has to make it
 * @param publishes false for a service that only hears: it has no events, and no topic is made for it
 */
@ConfigurationProperties("wijkakkoord.relay")
public record RelayProperties(
        @DefaultValue("1") short replication,
        @DefaultValue("true") boolean publishes) {}
