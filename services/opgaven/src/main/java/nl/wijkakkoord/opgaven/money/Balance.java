// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is needed held against what there is, so that nothing nets across: a purpose is a measure in a phase and a year, and what was
 * promised to one fills no other (ADR 0032). What lacks then is filled, as far as it goes, by what nobody was promised and is meant
 * for the opgave in that year, of each need the same share. Loans fill nothing.
 */
final class Balance {
    private record Purpose(
            @Nullable UUID opgave,
            @Nullable UUID measure,
            @Nullable String phase,
            int year) {
        static Purpose of(Entry entry) {
            return new Purpose(entry.opgave(), entry.measure(), entry.phase(), entry.year());
        }
    }

    private record Place(@Nullable UUID opgave, int year) {
        static Place of(Entry entry) {
            return new Place(entry.opgave(), entry.year());
        }
    }

    private Balance() {}

    /** The entries, and those that are computed from them: what lacks and what is too much. */
    static List<Entry> of(List<Entry> entries) {
        var all = new ArrayList<>(entries);
        var lacking = new ArrayList<Entry>();
        perPurpose(entries).values().forEach(each -> {
            var needs = of(each, Kind.NEEDED);
            var promised = of(each, Kind.COMMITTED);
            lacking.addAll(left(needs, Entry.cents(promised, Kind.COMMITTED)));
            all.addAll(surplus(promised, Entry.cents(needs, Kind.NEEDED)));
        });
        var free = of(entries, Kind.FREE).stream()
                .filter(entry -> entry.opgave() != null)
                .collect(groupingBy(Place::of));
        lacking.stream()
                .collect(groupingBy(Place::of, LinkedHashMap::new, toList()))
                .forEach((place, needs) ->
                        all.addAll(left(needs, Entry.cents(free.getOrDefault(place, List.of()), Kind.FREE))));
        return List.copyOf(all);
    }

    private static Map<Purpose, List<Entry>> perPurpose(List<Entry> entries) {
        return entries.stream().collect(groupingBy(Purpose::of, LinkedHashMap::new, toList()));
    }

    private static List<Entry> of(List<Entry> entries, Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && !entry.isLoan())
                .toList();
    }

    /** What of these needs is left when so much is there for them, of each the same share. */
    private static List<Entry> left(List<Entry> needs, long there) {
        var needed = Cents.sum(needs.stream().mapToLong(Entry::cents));
        var lacks = Math.max(0, needed - there);
        if (lacks == 0) {
            return List.of();
        }
        var parts = Shares.of(lacks, needs.stream().map(Entry::cents).toList());
        var left = new ArrayList<Entry>();
        for (var index = 0; index < needs.size(); index++) {
            left.add(needs.get(index).as(Kind.LACKING, parts.get(index)));
        }
        return left.stream().filter(entry -> entry.cents() > 0).toList();
    }

    /** Of what was promised last. */
    private static List<Entry> surplus(List<Entry> promised, long needed) {
        var surplus = new ArrayList<Entry>();
        var covered = 0L;
        for (var entry : promised) {
            var fits = Math.clamp(needed - covered, 0, entry.cents());
            covered += fits;
            if (fits < entry.cents()) {
                surplus.add(entry.as(Kind.SURPLUS, entry.cents() - fits));
            }
        }
        return surplus;
    }
}
