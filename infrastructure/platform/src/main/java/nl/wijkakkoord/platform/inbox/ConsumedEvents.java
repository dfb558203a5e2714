// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.platform.rebuild.EventSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;

/** The events of other services that the inbox has handled, for reactions that keep a table: from their topics again. */
final class ConsumedEvents implements EventSource {
    private final List<String> topics;
    private final ConsumerFactory<String, byte[]> consumers;
    private final JdbcClient jdbc;

    ConsumedEvents(List<String> topics, ConsumerFactory<String, byte[]> consumers, JdbcClient jdbc) {
        this.topics = topics;
        this.consumers = consumers;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Feed> open(List<Object> keepers) {
        List<Reaction<?>> reactions = keepers.stream()
                .filter(Reaction.class::isInstance)
                .<Reaction<?>>map(keeper -> (Reaction<?>) keeper)
                .toList();
        return reactions.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsumedEventFeed(
                        new TopicReplay(topics, consumers), new InboxFates(jdbc), new Reactions(reactions)));
    }
}
