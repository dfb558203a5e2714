// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ranking;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rankings of all parties in one.
 *
 * @param places from the most to the least points; within a shared place sorted by UTF-16 code units
 * @param ties every place that is shared, with what the parties said about those that share it
 * @param function the name and version of the function that computed it
 */
public record CombinedRanking(List<Place> places, List<Tie> ties, String function) {

    public CombinedRanking {
        places = List.copyOf(places);
        ties = List.copyOf(ties);
    }

    /**
     * @param place 1 and up; after a place that n share, n - 1 numbers are left out
     * @param points the sum of what each party gave
     * @param pointsByParty what each party gave
     */
    public record Place(int place, String option, int points, SortedMap<String, Integer> pointsByParty) {
        public Place {
            pointsByParty = Collections.unmodifiableSortedMap(new TreeMap<>(pointsByParty));
        }
    }

    /**
     * A place that is shared. It is not broken: what the parties find equally important together stays so.
     *
     * @param options sorted
     * @param preferences which parties put which of them above which other; sorted
     */
    public record Tie(int place, List<String> options, List<Preference> preferences) {
        public Tie {
            options = List.copyOf(options);
            preferences = List.copyOf(preferences);
        }
    }

    /** @param parties that put the one above the other, at least one, sorted */
    public record Preference(String option, String above, List<String> parties) {
        public Preference {
            parties = List.copyOf(parties);
        }
    }
}
