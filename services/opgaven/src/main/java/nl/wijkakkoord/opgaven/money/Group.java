// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sums of all entries that have one value in common.
 *
 * @param key that value; absent for entries that have none, such as money that is for any opgave
 */
public record Group(@Nullable String key, Sums sums) {

    /** Every entry is in exactly one group, so the groups add up to the whole. By key, those without one last. */
    public static List<Group> by(List<Entry> entries, Function<Entry, @Nullable Object> value) {
        var groups = new TreeMap<String, List<Entry>>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (var entry : entries) {
            var key = value.apply(entry);
            groups.computeIfAbsent(key == null ? null : key.toString(), _ -> new ArrayList<>())
                    .add(entry);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), Sums.of(group.getValue())))
                .toList();
    }
}
