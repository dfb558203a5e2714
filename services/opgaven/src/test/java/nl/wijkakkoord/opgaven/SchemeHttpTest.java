// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.GRID;
import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Schemes as they were published: who can apply when, for what and for how much. */
@ExtendWith(RunningOpgaven.class)
class SchemeHttpTest {
    private static final Map<String, Object> EVIDENCE = Map.of("title", "Besluit", "digest", Purse.EVIDENCE);

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Purse purse = new Purse(zuid);

    SchemeHttpTest() {
        zuid.correct(HOUSING, PartyKind.HOUSING_ASSOCIATION);
    }

    @Test
    @Tag("row-2-25")
    void
            of_the_connection_thirty_percent_is_paid_and_of_what_is_indoors_forty_and_one_does_not_make_up_for_the_other() {
        // Given: 100 homes; 40 % of 240,000 indoors is 96,000, 30 % of 1,300,000 is 390,000, of which 380,000 at most.
        var costs = List.of(cost("binnen", 240_000_00, 100), cost("aansluiting", 1_300_000_00, 100));

        // When
        var most = enter("sah", 476_000_00, "2023-06-01", claim("rental", costs));
        var more = enter("sah", 476_000_01, "2023-06-01", claim("rental", costs));

        // Then
        done(most);
        assertThat(more.problem()).isEqualTo("above-the-cap");
    }

    @Test
    void what_is_for_homes_of_owners_is_not_for_homes_that_are_let() {
        // When
        var isde = enter("isde", 100_00, "2026-06-01", claim("rental", List.of(cost("isolatie", 1_000_00, 1))));
        var spuk =
                enter("spuk-isolatie", 100_00, "2023-06-01", claim("rental", List.of(cost("isolatie", 1_000_00, 1))));

        // Then
        assertThat(isde.problem()).isEqualTo("homes-not-eligible");
        assertThat(spuk.problem()).isEqualTo("recipient-not-eligible");
    }

    @Test
    @Tag("row-2-25")
    void one_applies_by_the_edition_of_the_day() {
        // Given
        var line = enter("sah", 100_00, null, null).id();

        // When
        var late = apply(line, "2024-01-01");
        var inTime = apply(line, "2023-12-31");

        // Then
        assertThat(late.problem()).isEqualTo("no-edition-of-that-day");
        done(inTime);
        assertThat(purse.read(line).at("/course/edition").asString()).isEqualTo("2021-10");
    }

    @Test
    void a_grant_beyond_what_the_scheme_gives_is_a_fact_and_flagged() {
        // Given
        var costs = List.of(cost("binnen", 10_000_00, 2));
        var line = enter("sah", 2_400_00, "2023-06-01", claim("rental", costs)).id();
        done(apply(line, "2023-05-01"));

        // When
        var granted = zuid.post(
                HOUSING,
                "/budget-lines/" + line + "/grant",
                Map.of("amountCents", 2_400_01, "decidedOn", "2023-07-01", "evidence", EVIDENCE));

        // Then
        done(granted);
        assertThat(purse.read(line).at("/course/findings/0").asString()).isEqualTo("above-the-cap");
    }

    @Test
    void schemes_say_where_they_stand_and_when_somebody_looked() {
        // When
        var schemes = RunningOpgaven.stack.get(HOUSING, "/schemes").json();

        // Then
        assertThat(schemes.path("version").asInt()).isEqualTo(2);
        assertThat(schemes.path("schemes")
                        .valueStream()
                        .flatMap(scheme -> scheme.path("editions").valueStream()))
                .isNotEmpty()
                .allSatisfy(edition -> {
                    assertThat(edition.path("source").asString()).startsWith("https://");
                    assertThat(edition.path("checkedOn").asString()).isEqualTo("2026-11-29");
                });
    }

    @Test
    void only_the_operator_publishes_the_next_list() {
        // Given
        var list = Map.of(
                "version", 3, "source", "Regeling", "taakvelden", List.of(Map.of("code", "7.4", "title", "Milieu")));

        // When
        var answer = RunningOpgaven.stack.post(HOUSING, "/taakvelden", list);

        // Then
        assertThat(answer.problem()).isEqualTo("list-of-operator");
    }

    private Answer apply(UUID line, String day) {
        return zuid.post(HOUSING, "/budget-lines/" + line + "/application", Map.of("appliedOn", day));
    }

    private Answer enter(String scheme, long cents, String deadline, Map<String, Object> claim) {
        var line = new HashMap<>(Purse.line(HOUSING, scheme, cents, null));
        line.put("deadline", deadline);
        line.put("claim", claim);
        return zuid.post(HOUSING, "/budget-lines", line);
    }

    private static Map<String, Object> claim(String tenure, List<Map<String, Object>> costs) {
        return Map.of("tenure", tenure, "costs", costs);
    }

    private static Map<String, Object> cost(String kind, long cents, int homes) {
        return Map.of("kind", kind, "costCents", cents, "homes", homes);
    }
}
