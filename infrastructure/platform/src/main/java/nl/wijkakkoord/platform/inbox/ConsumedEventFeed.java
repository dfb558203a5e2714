// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkakkoord.platform.inbox.InboxFates.Fate;
import nl.wijkakkoord.platform.rebuild.EventSource.Feed;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Gives reactions again what the inbox has given them, in the order of each key. The inbox takes a partition in its
 * order, so behind an event that it has not heard there is nothing that it has. An event that is parked waits here too,
 * for an operator may have it handled before the end; one that was skipped stays skipped.
 */
final class ConsumedEventFeed implements Feed {
    private final TopicReplay topics;
    private final InboxFates before;
    private final Reactions reactions;
    private List<Received> parked = new ArrayList<>();
    private long done;

    ConsumedEventFeed(TopicReplay topics, InboxFates before, Reactions reactions) {
        this.topics = topics;
        this.before = before;
        this.reactions = reactions;
        before.remember();
    }

    @Override
    public long total() {
        return topics.size();
    }

    @Override
    public long done() {
        return done;
    }

    /** Each batch sees one state of the inbox, so that nothing overtakes what was parked and is being retried. */
    @Override
    public void catchUp(Consumer<Runnable> transaction) {
        topics.lookAgain();
        ConsumerRecords<String, byte[]> messages;
        do {
            messages = topics.next();
            var batch = messages;
            transaction.accept(() -> feed(batch));
        } while (!messages.isEmpty());
    }

    @Override
    public void finish() {
        catchUp(Runnable::run);
    }

    @Override
    public void close() {
        topics.close();
    }

    private void feed(ConsumerRecords<String, byte[]> messages) {
        var waiting = parked;
        parked = new ArrayList<>();
        var fates = before.fates(waiting);
        for (int i = 0; i < waiting.size(); i++) {
            follow(waiting.get(i), fates.get(i));
        }
        messages.partitions().forEach(partition -> feed(messages.records(partition)));
    }

    private void feed(List<ConsumerRecord<String, byte[]>> messages) {
        var events = messages.stream().map(Received::of).toList();
        var fates = before.fates(events);
        for (int i = 0; i < events.size(); i++) {
            if (fates.get(i) == Fate.UNHEARD) {
                topics.leaveAt(messages.get(i));
                return;
            }
            follow(events.get(i), fates.get(i));
            done++;
        }
    }

    private void follow(Received event, Fate fate) {
        if (fate == Fate.PARKED) {
            parked.add(event);
        } else if (fate == Fate.HANDLED && before.enter(event) && event.envelope() != null) {
            reactions.on(event);
        }
    }
}
