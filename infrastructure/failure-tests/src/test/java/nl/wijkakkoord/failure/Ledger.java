// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clients were told is done: the other half of the {@link Books}. */
final class Ledger {
    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

    /**
     * An acknowledged command.
     *
     * @param key its Idempotency-Key, null when it had none
     */
    record Entry(String service, String key, UUID id, long version) {}

    void add(Entry entry) {
        entries.add(entry);
    }

    List<Entry> of(String service) {
        return entries.stream().filter(entry -> entry.service().equals(service)).toList();
    }
}
