// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps everything. */
final class Journal implements RawEventListener {
    private final List<Received> entries = new CopyOnWriteArrayList<>();

    List<Received> of(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).toList();
    }

    @Override
    public void on(List<Received> events) {
        entries.addAll(events);
    }
}
