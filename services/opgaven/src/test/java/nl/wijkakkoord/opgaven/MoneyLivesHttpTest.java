// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.GRID;
import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Random lives of the money of a wijkaanpak over HTTP; {@code -Dseed} repeats a run, {@code -Dlong} makes more of them. */
@ExtendWith(RunningOpgaven.class)
class MoneyLivesHttpTest {
    private static final int LIVES = 8;
    private static final int ACTS = 80;

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);

    static LongStream seeds() {
        return Lives.seeds(System.getProperty("long") == null ? LIVES : Integer.getInteger("long", 200));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("row-2-05")
    @Tag("row-2-24")
    void whatever_happened_the_overview_is_what_the_events_alone_say_to_the_cent(long seed) {
        // Given
        var life = new MoneyLife(zuid, new Random(seed));
        for (var act = 0; act < ACTS; act++) {
            life.act();
        }

        // When
        var overview = zuid.get(MUNICIPALITY, "/money");

        // Then
        var inWhosePlace = new TreeMap<String, String>();
        life.inWhosePlace().forEach((predecessor, holder) -> inWhosePlace.put(predecessor.value(), holder.value()));
        var money = recomputed(inWhosePlace);
        assertThat(overview.status()).isEqualTo(200);
        assertThat(shown(overview.json(), "total"))
                .as("seed %d", seed)
                .isEqualTo(money.overview(LocalDate.now(DutchDay.ZONE)));
        for (var opgave : life.opgaven()) {
            var plan = shown(
                    zuid.get(MUNICIPALITY, "/opgaven/" + opgave + "/financing-plan")
                            .json(),
                    "sums");
            assertThat(money.plan(opgave, LocalDate.now(DutchDay.ZONE)))
                    .as("seed %d, opgave %s", seed, opgave)
                    .containsAllEntriesOf(plan);
        }
        assertThat(zuid.get(MUNICIPALITY, "/budget-lines").texts("/items", "/owner"))
                .as("seed %d", seed)
                .noneMatch(inWhosePlace::containsKey);
        life.ties().check("seed " + seed);
    }

    private JournalMoney recomputed(Map<String, String> inWhosePlace) {
        var money = new JournalMoney(inWhosePlace);
        RunningOpgaven.service
                .bean(JdbcClient.class)
                .sql("select payload_type, payload from event order by global_index")
                .query(row -> {
                    var event = Json.MAPPER.readTree(row.getBytes("payload"));
                    if (event.path("wijkaanpak").asString("").equals(zuid.wijkaanpak.toString())) {
                        money.hear(row.getString("payload_type"), event);
                    }
                });
        return money;
    }

    private static Map<String, Map<String, Map<String, Long>>> shown(JsonNode overview, String total) {
        var ways = new LinkedHashMap<String, Map<String, Map<String, Long>>>();
        overview.properties().forEach(way -> {
            if (way.getKey().startsWith("per")) {
                var groups = new TreeMap<String, Map<String, Long>>();
                way.getValue()
                        .forEach(group -> groups.put(group.path("key").asString("null"), sums(group.path("sums"))));
                ways.put(way.getKey(), groups);
            }
        });
        ways.put("total", Map.of("", sums(overview.path(total))));
        return ways;
    }

    private static Map<String, Long> sums(JsonNode sums) {
        var read = new TreeMap<String, Long>();
        sums.properties().forEach(sum -> read.put(sum.getKey(), sum.getValue().asLong()));
        return read;
    }
}
