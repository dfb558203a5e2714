// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkakkoord.ranking.CombinedRanking.Place;

class BordaPropertiesTest {
    private static final Set<String> THEMES = Set.of("gas", "woonlasten", "leefbaarheid", "klimaat", "werk");

    @Property
    void every_party_that_ranks_gives_the_same_number_of_points(@ForAll("rankings") Map<String, Ranking> rankings) {
        // When
        var combined = Borda.of(THEMES, rankings);

        // Then
        var size = THEMES.size();
        assertThat(combined.places().stream().mapToInt(Place::points).sum())
                .isEqualTo(rankings.size() * size * (size - 1));
    }

    @Property
    void what_every_party_puts_above_another_comes_above_it(
            @ForAll("rankings") Map<String, Ranking> rankings,
            @ForAll("themes") String one,
            @ForAll("themes") String two) {
        // Given
        var unanimous =
                !rankings.isEmpty() && rankings.values().stream().allMatch(ranking -> ranking.prefers(one, two));

        // When
        var places =
                Borda.of(THEMES, rankings).places().stream().collect(Collectors.toMap(Place::option, Place::place));

        // Then
        assertThat(!unanimous || places.get(one) < places.get(two)).isTrue();
    }

    @Property
    void a_party_that_has_no_preference_changes_no_place(@ForAll("rankings") Map<String, Ranking> rankings) {
        // Given
        var withOneMore = new HashMap<>(rankings);
        withOneMore.put("without preference", new Ranking(List.of()));

        // When
        var places = Borda.of(THEMES, withOneMore).places();

        // Then
        assertThat(places)
                .extracting(Place::option, Place::place)
                .isEqualTo(Borda.of(THEMES, rankings).places().stream()
                        .map(place -> tuple(place.option(), place.place()))
                        .toList());
    }

    @Property
    void the_names_of_the_parties_change_no_place(@ForAll("rankings") Map<String, Ranking> rankings) {
        // Given
        var renamed = rankings.entrySet().stream()
                .collect(Collectors.toMap(entry -> "z" + (9 - entry.getKey().charAt(0)), Map.Entry::getValue));

        // When
        var places = Borda.of(THEMES, renamed).places();

        // Then
        assertThat(places)
                .extracting(Place::option, Place::points)
                .isEqualTo(Borda.of(THEMES, rankings).places().stream()
                        .map(place -> tuple(place.option(), place.points()))
                        .toList());
    }

    @Provide
    Arbitrary<String> themes() {
        return Arbitraries.of(THEMES);
    }

    @Provide
    Arbitrary<Map<String, Ranking>> rankings() {
        return Arbitraries.maps(Arbitraries.of("1", "2", "3", "4"), ranking());
    }

    private static Arbitrary<Ranking> ranking() {
        var order = Arbitraries.shuffle(new ArrayList<>(THEMES));
        var tiers = Arbitraries.integers().between(0, THEMES.size()).list().ofSize(THEMES.size());
        return Combinators.combine(order, tiers).as(BordaPropertiesTest::inTiers);
    }

    /** Themes of the same number stand in one tier; those of 0 are left out. */
    private static Ranking inTiers(List<String> order, List<Integer> numbers) {
        var tiers = new ArrayList<Set<String>>();
        for (var number = 1; number <= THEMES.size(); number++) {
            var tier = new HashSet<String>();
            for (var i = 0; i < order.size(); i++) {
                if (numbers.get(i) == number) {
                    tier.add(order.get(i));
                }
            }
            if (!tier.isEmpty()) {
                tiers.add(tier);
            }
        }
        return new Ranking(tiers);
    }
}
