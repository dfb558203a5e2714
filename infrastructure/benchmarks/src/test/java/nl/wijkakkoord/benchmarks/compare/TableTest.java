// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void each_figure_has_medians_and_how_many_times_the_other_ours_is() {
        // Given
        var others = List.of(round(100, 20), round(200, 10), round(120, 40));
        var ours = List.of(round(150, 10), round(220, 10), round(60, 10));

        // When
        var table = new Table("0123abc", others, "this checkout", ours).toString();

        // Then
        assertThat(table.lines())
                .containsExactly(
                        "| | 0123abc | this checkout | ratio |",
                        "|---|--:|--:|--:|",
                        "| commands/s | 120 (100..200) | 150 (60.0..220) | 1.25 (0.5..1.5) |",
                        "| p50, ms | 20.0 (10.0..40.0) | 10.0 (10.0..10.0) | 0.5 (0.25..1.0) |");
    }

    private static Map<String, Double> round(double commands, double millis) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("commands/s", commands);
        figures.put("p50, ms", millis);
        return figures;
    }
}
