// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The sums of the parts of a wijkaanpak's money, each way of putting them together by itself; not by any code of the service. */
final class JournalSums {
    private JournalSums() {}

    /** By the names of the ways, the keys and the sums. */
    static Map<String, Map<String, Map<String, Long>>> of(List<JournalPart> parts) {
        var all = balanced(parts);
        var ways = new LinkedHashMap<String, Map<String, Map<String, Long>>>();
        Map.<String, Function<JournalPart, String>>of(
                        "perOpgave", JournalPart::opgave,
                        "perMeasure", JournalPart::measure,
                        "perDomain", JournalPart::taakveld,
                        "perOwner", JournalPart::owner,
                        "perScheme", JournalPart::scheme,
                        "perCover", JournalPart::cover,
                        "perPhase", JournalPart::phase,
                        "perYear", part -> String.valueOf(part.year()))
                .forEach((way, key) -> ways.put(way, grouped(all, key)));
        ways.put("total", Map.of("", sums(all)));
        return ways;
    }

    /** With what lacks and what is too much, purpose by purpose. */
    private static List<JournalPart> balanced(List<JournalPart> parts) {
        var all = new ArrayList<>(parts);
        var lacking = new ArrayList<JournalPart>();
        var purposes = new LinkedHashMap<List<Object>, List<JournalPart>>();
        parts.forEach(part -> purposes.computeIfAbsent(
                        Arrays.asList(part.opgave(), part.measure(), part.phase(), part.year()), _ -> new ArrayList<>())
                .add(part));
        purposes.values().forEach(of -> {
            var needed =
                    of.stream().filter(part -> part.kind().equals("needed")).toList();
            var promised = of.stream()
                    .filter(part -> part.kind().equals("committed") && !part.loan())
                    .toList();
            lacking.addAll(share(needed, sum(needed) - Math.min(sum(needed), sum(promised))));
            var room = sum(needed);
            for (var part : promised) {
                var fits = Math.min(room, part.cents());
                room -= fits;
                all.add(part.as("surplus", part.cents() - fits));
            }
        });
        var places = new LinkedHashMap<List<Object>, List<JournalPart>>();
        lacking.forEach(
                part -> places.computeIfAbsent(Arrays.asList(part.opgave(), part.year()), _ -> new ArrayList<>())
                        .add(part));
        places.forEach((place, of) -> {
            var free = parts.stream()
                    .filter(part -> part.kind().equals("free") && !part.loan())
                    .filter(part ->
                            Arrays.<Object>asList(part.opgave(), part.year()).equals(place))
                    .mapToLong(JournalPart::cents)
                    .sum();
            all.addAll(share(of, sum(of) - Math.min(sum(of), free)));
        });
        return all;
    }

    private static long sum(List<JournalPart> parts) {
        return parts.stream().mapToLong(JournalPart::cents).sum();
    }

    /** So much lacks of these together; each cent is somebody's. */
    private static List<JournalPart> share(List<JournalPart> of, long lacks) {
        var whole = BigDecimal.valueOf(sum(of));
        var exact = of.stream()
                .map(part -> lacks == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(lacks)
                                .multiply(BigDecimal.valueOf(part.cents()))
                                .divide(whole, 30, RoundingMode.DOWN))
                .toList();
        var cents = new long[of.size()];
        var order = new ArrayList<Integer>();
        var left = lacks;
        for (var i = 0; i < cents.length; i++) {
            cents[i] = exact.get(i).longValue();
            left -= cents[i];
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> exact.get(i).remainder(BigDecimal.ONE))
                .reversed());
        for (var i = 0; i < left; i++) {
            cents[order.get(i)]++;
        }
        var parts = new ArrayList<JournalPart>();
        for (var i = 0; i < cents.length; i++) {
            parts.add(of.get(i).as("lacking", cents[i]));
        }
        return parts;
    }

    private static Map<String, Map<String, Long>> grouped(List<JournalPart> all, Function<JournalPart, String> key) {
        var groups = new TreeMap<String, List<JournalPart>>();
        all.stream()
                .filter(part -> part.cents() != 0)
                .forEach(part -> groups.computeIfAbsent(String.valueOf(key.apply(part)), _ -> new ArrayList<>())
                        .add(part));
        var sums = new TreeMap<String, Map<String, Long>>();
        groups.forEach((name, of) -> sums.put(name, sums(of)));
        return sums;
    }

    private static Map<String, Long> sums(List<JournalPart> of) {
        var covers = Set.of("free", "committed");
        return new TreeMap<>(Map.ofEntries(
                Map.entry("neededCents", cents(of, part -> part.kind().equals("needed"))),
                Map.entry("expectedCents", cents(of, part -> part.kind().equals("expected"))),
                Map.entry("availableCents", cents(of, part -> covers.contains(part.kind()) && !part.loan())),
                Map.entry("committedCents", cents(of, part -> part.kind().equals("committed") && !part.loan())),
                Map.entry("reservedCents", cents(of, part -> part.kind().equals("reserved"))),
                Map.entry("loanCents", cents(of, part -> covers.contains(part.kind()) && part.loan())),
                Map.entry("gapCents", cents(of, part -> part.kind().equals("lacking"))),
                Map.entry("surplusCents", cents(of, part -> part.kind().equals("surplus"))),
                Map.entry("shortCents", cents(of, part -> part.kind().equals("short"))),
                Map.entry(
                        "outOfCoverCents",
                        cents(
                                of,
                                part -> Set.of("departed", "rejected", "withdrawn", "doubled")
                                        .contains(part.kind()))),
                Map.entry("realisedCents", cents(of, part -> part.kind().equals("realised")))));
    }

    private static long cents(List<JournalPart> of, Predicate<JournalPart> which) {
        return of.stream().filter(which).mapToLong(JournalPart::cents).sum();
    }
}
