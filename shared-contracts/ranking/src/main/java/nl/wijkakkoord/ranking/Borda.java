// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkakkoord.ranking.CombinedRanking.Place;
import nl.wijkakkoord.ranking.CombinedRanking.Preference;
import nl.wijkakkoord.ranking.CombinedRanking.Tie;

/**
 * The Borda count. From each party an option gets two points for every other option that the party puts below it, and
 * one point for every other option that it puts beside it. That is the common count times two, so that options that are
 * beside each other share their points without fractions. Every party that ranks gives the same number of points; one
 * that does not rank gives none.
 */
public final class Borda {

    /** The version of this function. Whatever changes a ranking, for any input, is another version. */
    public static final String FUNCTION = "wijkakkoord-borda/1";

    private Borda() {}

    /**
     * @param options all that can be ranked, at least one; compared as exact strings
     * @param rankings by party; a party that is not in it did not rank
     * @throws IllegalArgumentException when there is no option, or a ranking names something that is none
     */
    public static CombinedRanking of(Set<String> options, Map<String, Ranking> rankings) {
        requireKnown(options, rankings);
        var counted = options.stream()
                .map(option -> counted(option, options, rankings))
                .sorted(Comparator.comparing(Place::points).reversed().thenComparing(Place::option))
                .toList();
        var places = new ArrayList<Place>();
        for (var place : counted) {
            var shared = !places.isEmpty() && places.getLast().points() == place.points();
            var number = shared ? places.getLast().place() : places.size() + 1;
            places.add(new Place(number, place.option(), place.points(), place.pointsByParty()));
        }
        return new CombinedRanking(places, ties(places, rankings), FUNCTION);
    }

    private static void requireKnown(Set<String> options, Map<String, Ranking> rankings) {
        var unknown = new HashSet<String>();
        rankings.values().forEach(ranking -> ranking.tiers().forEach(unknown::addAll));
        unknown.removeAll(options);
        if (options.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("Something is ranked, and nothing else; not " + new TreeSet<>(unknown));
        }
    }

    private static Place counted(String option, Set<String> options, Map<String, Ranking> rankings) {
        var byParty = new TreeMap<String, Integer>();
        rankings.forEach((party, ranking) -> byParty.put(party, points(option, options, ranking)));
        var points = byParty.values().stream().mapToInt(Integer::intValue).sum();
        return new Place(0, option, points, byParty);
    }

    private static int points(String option, Set<String> options, Ranking ranking) {
        return options.stream()
                .filter(other -> !other.equals(option))
                .mapToInt(other -> ranking.prefers(option, other) ? 2 : ranking.prefers(other, option) ? 0 : 1)
                .sum();
    }

    private static List<Tie> ties(List<Place> places, Map<String, Ranking> rankings) {
        var shared = new TreeMap<Integer, List<String>>();
        places.forEach(place ->
                shared.computeIfAbsent(place.place(), _ -> new ArrayList<>()).add(place.option()));
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Tie(entry.getKey(), entry.getValue(), preferences(entry.getValue(), rankings)))
                .toList();
    }

    private static List<Preference> preferences(List<String> options, Map<String, Ranking> rankings) {
        var preferences = new ArrayList<Preference>();
        for (var option : options) {
            for (var other : options) {
                var parties = rankings.entrySet().stream()
                        .filter(entry -> entry.getValue().prefers(option, other))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
                if (!parties.isEmpty()) {
                    preferences.add(new Preference(option, other, parties));
                }
            }
        }
        return preferences;
    }
}
