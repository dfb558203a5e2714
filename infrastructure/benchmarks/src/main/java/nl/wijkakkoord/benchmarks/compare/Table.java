// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What came of the rounds, in Markdown: for each figure the median and, in brackets, the least and the most of either side,
 * and how many times the other's this one's is, by the medians and, in brackets, by the pairs of the same round.
 *
 * @param others figures by name, for each round
 * @param ours the same of this checkout
 */
record Table(String other, List<Map<String, Double>> others, String here, List<Map<String, Double>> ours) {

    @Override
    public String toString() {
        return "| | %s | %s | ratio |%n|---|--:|--:|--:|%n".formatted(other, here)
                + ours.getFirst().keySet().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(String figure) {
        var before = of(figure, others);
        var after = of(figure, ours);
        return "| %s | %s | %s | %s |%n".formatted(figure, Spread.of(before), Spread.of(after), ratio(before, after));
    }

    /** The medians' ratio lies between those of the pairs. */
    private static Spread ratio(List<Double> before, List<Double> after) {
        var pairs = Spread.of(IntStream.range(0, before.size())
                .mapToObj(round -> after.get(round) / before.get(round))
                .toList());
        return new Spread(Spread.of(after).median() / Spread.of(before).median(), pairs.min(), pairs.max());
    }

    private static List<Double> of(String figure, List<Map<String, Double>> rounds) {
        return rounds.stream().map(round -> round.get(figure)).toList();
    }
}
