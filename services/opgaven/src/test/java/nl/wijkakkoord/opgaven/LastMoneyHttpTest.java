// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkakkoord.platform.testing.AtOnce;
import nl.wijkakkoord.platform.testing.TestService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many clients, two instances, one budget line, one real PostgreSQL. */
@ExtendWith(RunningOpgaven.class)
class LastMoneyHttpTest {
    private static final int CLIENTS = 32;
    private static TestService second;

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, null);

    @BeforeAll
    static void another_instance_on_the_same_database() {
        second = RunningOpgaven.another();
    }

    @AfterAll
    static void it_stops() {
        second.close();
    }

    private record Claimed(int status, String problem) {}

    @Test
    void of_claims_that_come_at_once_no_more_is_met_than_there_is_and_not_a_cent_is_lost() throws Exception {
        // Given
        purse.need(opgave, measure, 10_000_000_00);
        var enoughForTen = purse.cover(HOUSING, mandate, 1_000_099_99);

        // When
        var claims = AtOnce.each(CLIENTS, client -> claim(client, enoughForTen));

        // Then
        assertThat(claims.stream().collect(groupingBy(claim -> claim, counting())))
                .isEqualTo(Map.of(new Claimed(201, ""), 10L, new Claimed(409, "not-enough-money"), CLIENTS - 10L));
        var line = purse.read(enoughForTen);
        assertThat(line.path("committedCents").asLong()).isEqualTo(1_000_000_00);
        assertThat(line.path("availableCents").asLong()).isEqualTo(99_99);
        assertThat(purse.sums(opgave).path("committedCents").asLong()).isEqualTo(1_000_000_00);
    }

    @Test
    void claims_on_many_lines_at_once_keep_a_measure_within_what_its_schemes_may_pay() throws Exception {
        // Given
        purse.need(opgave, measure, 100_000_00);
        var lines = IntStream.range(0, CLIENTS)
                .mapToObj(_ -> purse.granted(HOUSING, "isde", 100_000_00))
                .toList();

        // When
        var claims = AtOnce.each(CLIENTS, client -> claim(client, lines.get(client)));

        // Then
        assertThat(claims.stream().collect(groupingBy(claim -> claim, counting())))
                .isEqualTo(Map.of(new Claimed(201, ""), 1L, new Claimed(409, "scheme-share-exceeded"), CLIENTS - 1L));
    }

    @Test
    void claims_on_many_lines_at_once_keep_a_mandate_within_its_maximum() throws Exception {
        // Given
        purse.need(opgave, measure, 10_000_000_00);
        var limited = purse.mandate(HOUSING, 100_000_00L);
        var lines = IntStream.range(0, CLIENTS)
                .mapToObj(_ -> purse.cover(HOUSING, mandate, 100_000_00))
                .toList();

        // When
        var claims = AtOnce.each(CLIENTS, client -> claim(client, lines.get(client), limited));

        // Then
        assertThat(claims.stream().collect(groupingBy(claim -> claim, counting())))
                .isEqualTo(Map.of(new Claimed(201, ""), 1L, new Claimed(403, "amount-exceeds-mandate"), CLIENTS - 1L));
    }

    private Claimed claim(int client, UUID line) {
        return claim(client, line, mandate);
    }

    /** Every other client asks the second instance. */
    private Claimed claim(int client, UUID line, UUID under) {
        var instance = client % 2 == 0 ? RunningOpgaven.service : second;
        var answer = instance.http()
                .post(
                        "/opgaven/v1/budget-lines/" + line + "/commitments",
                        RunningOpgaven.stack.token(HOUSING),
                        commitment(opgave, measure, under, 100_000_00));
        return new Claimed(answer.status(), answer.status() == 201 ? "" : answer.problem());
    }
}
