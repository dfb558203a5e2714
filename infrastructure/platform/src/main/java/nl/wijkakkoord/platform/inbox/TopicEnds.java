// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.time.Instant;
import java.util.List;
import nl.wijkakkoord.platform.inbox.InboxFates.Fate;
import nl.wijkakkoord.platform.progress.ToldUntil;
import nl.wijkakkoord.platform.relay.ServiceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;

/** Whether what other services told is heard, for what follows from their silence. */
public final class TopicEnds {
    private final ConsumerFactory<String, byte[]> consumers;
    private final JdbcClient jdbc;

    TopicEnds(ConsumerFactory<String, byte[]> consumers, JdbcClient jdbc) {
        this.consumers = consumers;
        this.jdbc = jdbc;
    }

    /**
     * Whether this service has heard all that the other one recorded up to that moment: that one says that it is on its topic,
     * and what the topic held then is heard. What is parked for an operator is heard. The inbox takes a partition in its
     * order: behind its last message there is none that was not heard.
     */
    public boolean heard(String service, Instant moment) {
        try (var told = new ToldUntil(consumers.getConfigurationProperties())) {
            if (!told.reaches(service, moment)) {
                return false;
            }
        }
        try (var topic = new TopicReplay(List.of(ServiceProperties.topicOf(service)), consumers)) {
            return new InboxFates(jdbc).fates(topic.last()).stream().noneMatch(Fate.UNHEARD::equals);
        }
    }
}
