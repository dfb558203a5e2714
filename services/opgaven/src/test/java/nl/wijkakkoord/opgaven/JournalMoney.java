// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The money of a wijkaanpak, recomputed from what the journal has of it and nothing else; not by any code of the service. */
final class JournalMoney {

    private static final class Line {
        JsonNode begun;
        String status;
        Map<Integer, Long> years = new TreeMap<>();
        Map<Integer, Long> same = new TreeMap<>();
        LocalDate left;
        String decidedOn = "";
        String document;
        final Map<String, Promise> promises = new LinkedHashMap<>();
    }

    private static final class Promise {
        JsonNode made;
        String status;
        final Map<Integer, Long> spent = new TreeMap<>();
        final Map<Integer, String> known = new TreeMap<>();
    }

    private final Map<String, String> inWhosePlace;
    private final Map<String, Line> lines = new TreeMap<>();
    private final Map<String, JsonNode> needs = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> withdrawn = new HashSet<>();

    /** @param inWhosePlace who is in the place of whom, by predecessor; what other services tell is not in this journal */
    JournalMoney(Map<String, String> inWhosePlace) {
        this.inWhosePlace = inWhosePlace;
    }

    /** The next event, in the order in which they were recorded. */
    void hear(String type, JsonNode e) {
        var line = lines.computeIfAbsent(e.path("line").asString(""), _ -> new Line());
        var promise = line.promises.computeIfAbsent(e.path("commitment").asString(""), _ -> new Promise());
        switch (type.replaceAll(".*\\.opgaven\\.|\\.v[0-9]+$", "")) {
            case "budget-line-entered" -> begin(line, e, "expected");
            case "offered-money-reserved" -> begin(line, e, "offered");
            case "offered-money-fell-due" -> line.status = "confirmed";
            case "offered-money-lapsed" -> line.status = "ended";
            case "budget-line-withdrawn" -> line.status = "ended";
            case "grant-refused", "grant-revoked" -> decided(line, e, () -> have(line, "nothing", Map.of()));
            case "grant-settled" -> decided(line, e, () -> have(line, "granted", years(e)));
            case "money-granted" -> decided(line, e, () -> affirm(line, e, "granted"));
            case "money-confirmed" -> affirm(line, e, "confirmed");
            case "money-spread-anew" -> line.years = years(e);
            case "money-fell-out" -> line.left = LocalDate.parse(e.path("until").asString());
            case "money-carried-on" -> line.left = null;
            case "money-doubled" -> line.same = years(e);
            case "money-doubled-no-longer", "money-doubling-taken-back" -> line.same = Map.of();
            case "money-committed" -> {
                promise.made = e;
                promise.status = e.has("condition") ? "reserved" : "committed";
            }
            case "money-condition-met" -> promise.status = "committed";
            case "money-released", "money-reservation-lapsed", "commitment-fell-away" -> promise.status = "over";
            case "money-realised" -> spent(promise, e);
            case "financing-need-stated" -> needs.put(e.path("need").asString(), e);
            case "financing-need-dropped" -> needs.remove(e.path("need").asString());
            case "opgave-rejected" -> rejected.add(e.path("opgave").asString());
            case "opgave-chosen" -> rejected.remove(e.path("opgave").asString());
            case "measure-withdrawn" -> withdrawn.add(e.path("measure").asString());
            default -> {}
        }
    }

    private static void begin(Line line, JsonNode e, String status) {
        line.begun = e;
        have(line, status, years(e));
    }

    /** The decision of the last day counts, and of one document what was said of it last. */
    private static void decided(Line line, JsonNode e, Runnable effect) {
        var day = e.path("decidedOn").asString();
        var document = e.at("/evidence/digest").asString();
        if (day.compareTo(line.decidedOn) >= 0 || document.equals(line.document)) {
            line.decidedOn = day;
            line.document = document;
            effect.run();
        }
    }

    private static void spent(Promise promise, JsonNode e) {
        var year = e.path("year").asInt();
        var known = e.path("knownOn").asString();
        if (known.compareTo(promise.known.getOrDefault(year, "")) >= 0) {
            promise.known.put(year, known);
            promise.spent.put(year, e.path("amountCents").asLong());
        }
    }

    private static void affirm(Line line, JsonNode e, String status) {
        have(line, status, years(e));
        if (line.left != null && day(e).isAfter(line.left)) {
            line.left = null;
        }
    }

    private static void have(Line line, String status, Map<Integer, Long> years) {
        line.status = status;
        line.years = years;
    }

    private static LocalDate day(JsonNode e) {
        return Instant.parse(e.path("at").asString())
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toLocalDate();
    }

    private static Map<Integer, Long> years(JsonNode e) {
        var years = new TreeMap<Integer, Long>();
        e.path("years")
                .forEach(each ->
                        years.put(each.path("year").asInt(), each.path("cents").asLong()));
        return years;
    }

    /** What the overview is to say, by the names of its ways of putting together, keys and sums. */
    Map<String, Map<String, Map<String, Long>>> overview(LocalDate today) {
        return JournalSums.of(parts(today));
    }

    /** The same of the financing plan of one opgave. */
    Map<String, Map<String, Map<String, Long>>> plan(UUID opgave, LocalDate today) {
        return JournalSums.of(parts(today).stream()
                .filter(part -> opgave.toString().equals(part.opgave()))
                .toList());
    }

    private List<JournalPart> parts(LocalDate today) {
        var parts = new ArrayList<JournalPart>();
        needs.values().forEach(need -> parts.add(needed(need)));
        lines.values().stream().filter(line -> line.begun != null).forEach(line -> of(line, today, parts));
        return parts.stream().flatMap(this::dropped).toList();
    }

    private String owner(JsonNode e) {
        var named = text(e.path("owner"));
        return inWhosePlace.getOrDefault(String.valueOf(named), named);
    }

    private JournalPart needed(JsonNode e) {
        var purpose = e.path("purpose");
        return new JournalPart(
                "needed",
                null,
                owner(e),
                text(e.at("/taakveld/name")),
                null,
                null,
                text(purpose.path("opgave")),
                text(purpose.path("measure")),
                text(purpose.path("phase")),
                purpose.path("year").asInt(),
                e.path("amountCents").asLong());
    }

    private void of(Line line, LocalDate today, List<JournalPart> parts) {
        var there = new TreeMap<>(line.status.equals("ended") ? Map.<Integer, Long>of() : line.years);
        var own = new ArrayList<JournalPart>();
        line.same.forEach((year, cents) -> own.add(part(line, "doubled", null, year, take(there, year, cents))));
        line.promises.values().stream().filter(promise -> promise.made != null).forEach(promise -> {
            var purpose = promise.made.path("purpose");
            promise.spent.forEach((year, cents) -> own.add(part(line, "realised", purpose, year, cents)));
            if (!promise.status.equals("over")) {
                var year = purpose.path("year").asInt();
                var cents = promise.made.path("amountCents").asLong();
                var got = take(there, year, cents);
                own.add(part(line, line.status.equals("offered") ? "reserved" : promise.status, purpose, year, got));
                own.add(part(line, "short", purpose, year, cents - got));
            }
        });
        var rest = Map.of("expected", "expected", "offered", "reserved").getOrDefault(line.status, "free");
        there.forEach((year, cents) -> own.add(part(line, rest, null, year, cents)));
        var gone = line.left != null && today.isAfter(line.left);
        own.stream()
                .filter(part -> part.cents() != 0)
                .filter(part -> !gone || !Set.of("expected", "short", "doubled").contains(part.kind()))
                .map(part -> gone && !part.kind().equals("realised") ? part.as("departed", part.cents()) : part)
                .forEach(parts::add);
    }

    private static long take(Map<Integer, Long> there, int year, long cents) {
        var got = Math.min(cents, there.getOrDefault(year, 0L));
        there.computeIfPresent(year, (_, left) -> left - got);
        return got;
    }

    private JournalPart part(Line line, String kind, JsonNode purpose, int year, long cents) {
        var e = line.begun;
        var cover = switch (e.at("/scheme/kind").asString()) {
            case "own-means" -> e.has("contribution") ? "contribution" : "own-means";
            case "loan" -> "loan";
            case "fund" -> "fund";
            default -> "grant";
        };
        return new JournalPart(
                kind,
                text(e.path("line")),
                owner(e),
                text(e.at("/taakveld/name")),
                text(e.at("/scheme/name")),
                cover,
                purpose == null ? text(e.path("opgave")) : text(purpose.path("opgave")),
                purpose == null ? null : text(purpose.path("measure")),
                purpose == null ? null : text(purpose.path("phase")),
                year,
                cents);
    }

    private Stream<JournalPart> dropped(JournalPart part) {
        var over = rejected.contains(String.valueOf(part.opgave()))
                ? "rejected"
                : withdrawn.contains(String.valueOf(part.measure())) ? "withdrawn" : null;
        if (over == null) {
            return Stream.of(part);
        }
        return switch (part.kind()) {
            case "needed", "expected" -> Stream.empty();
            case "free", "reserved", "committed" -> Stream.of(part.as(over, part.cents()));
            default -> Stream.of(part);
        };
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? null : node.asString();
    }
}
