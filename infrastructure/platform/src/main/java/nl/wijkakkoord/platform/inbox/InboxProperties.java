// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param topics that this service listens to, each {@code wijkakkoord.<service>} */
@ConfigurationProperties("wijkakkoord.inbox")
public record InboxProperties(@DefaultValue List<String> topics) {}
