// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The sums of all entries that have one value in common.
 *
 * @param key that value; absent for entries that have none, such as money that is for any opgave
 * @param owner the same, of those that have their owner in common
 */
public record Group(@Nullable String key, @Nullable OrganisationId owner, Sums sums) {

    /** Every entry is in exactly one group, so the groups add up to the whole. By key, those without one last. */
    public static List<Group> by(List<Entry> entries, Function<Entry, @Nullable Object> value) {
        var groups = new TreeMap<String, List<Entry>>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (var entry : entries) {
            var key = value.apply(entry);
            groups.computeIfAbsent(key == null ? null : key.toString(), _ -> new ArrayList<>())
                    .add(entry);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), null, Sums.of(group.getValue())))
                .toList();
    }

    /** By whose money it is. */
    static List<Group> byOwner(List<Entry> entries) {
        return by(entries, entry -> entry.source().owner()).stream()
                .map(group ->
                        group.key == null ? group : new Group(group.key, new OrganisationId(group.key), group.sums))
                .toList();
    }
}
