// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.opgaven.measure.Measures;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people call the opgaven and measures of entries, as they were called then. */
record Titles(Map<UUID, String> all) {

    @Nullable
    String of(@Nullable UUID id) {
        return id == null ? null : all.get(id);
    }

    @Component
    record Loader(History history, Measures measures) {

        Titles of(List<Entry> entries, Moment moment) {
            var titles = new HashMap<UUID, String>();
            ids(entries.stream().map(Entry::opgave)).forEach(opgave -> {
                history.read(opgave, moment, Opgave.FOLD)
                        .map(Versioned::state)
                        .ifPresent(found -> titles.put(opgave, found.proposed().title()));
                measures.of(opgave, moment)
                        .forEach(measure -> titles.put(
                                measure.added().measure(), measure.text().title()));
            });
            return new Titles(Map.copyOf(titles));
        }

        private static Stream<UUID> ids(Stream<@Nullable UUID> all) {
            return all.filter(Objects::nonNull).distinct();
        }
    }
}
