// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** As much as there can be, of as many as there can be: each sum is a number that JSON carries exactly (ADR 0032). */
class LargestSumsTest {
    private static final long TOO_LARGE = 1L << 53;

    /** Those that were entered and those that offers made. */
    private static final int LINES = 2 * Amounts.MOST_PARTS;

    /** What came in at the same moment as the last one, as {@link Amounts#MOST_PARTS} allows for. */
    private static final int AT_ONCE = 1_000;

    private static final UUID WIJKAANPAK = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001");
    private static final UUID OPGAVE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000002");

    /**
     * What became of the whole of a line, or what a need is for.
     *
     * @param years over which it is divided
     */
    private record Use(
            Kind kind,
            CoverKind cover,
            @Nullable UUID opgave,
            @Nullable UUID measure,
            int years) {

        Stream<Entry> as(Kind other) {
            var source = other == Kind.NEEDED
                    ? new Entry.Source(null, null, null, null, null, null)
                    : new Entry.Source(WIJKAANPAK, "Fonds", new OrganisationId("kvk:10000002"), "7.4", "fonds", cover);
            return Years.equally(Amounts.MOST, 2027, 2026 + years).stream()
                    .map(year -> new Entry(other, source, opgave, measure, "uitvoering", year.year(), year.cents()));
        }
    }

    @Property(tries = 40)
    void the_largest_overview_has_no_sum_that_is_too_large_and_none_that_is_not_exact(
            @ForAll("uses") List<Use> lines,
            @ForAll("uses") List<Use> needs,
            @ForAll @IntRange(max = AT_ONCE) int beyond) {
        // Given: of each line the whole is somewhere, as much is short, and as much was spent.
        var entries = new ArrayList<Entry>();
        repeated(lines, LINES + beyond)
                .forEach(use -> Stream.of(use.kind(), Kind.SHORT, Kind.REALISED)
                        .flatMap(use::as)
                        .forEach(entries::add));
        repeated(needs, Amounts.MOST_PARTS + beyond)
                .forEach(use -> use.as(Kind.NEEDED).forEach(entries::add));

        // When
        var overview = Overview.of(WIJKAANPAK, entries);

        // Then
        var total = overview.total();
        var everything = (LINES + beyond) * Amounts.MOST;
        assertThat(largest(Json.MAPPER.valueToTree(overview))).isBetween(everything, TOO_LARGE - 1);
        assertThat(total.neededCents()).isEqualTo((Amounts.MOST_PARTS + beyond) * Amounts.MOST);
        assertThat(total.shortCents()).isEqualTo(everything);
        assertThat(total.realisedCents()).isEqualTo(everything);
        assertThat(total.expectedCents()
                        + total.availableCents()
                        + total.reservedCents()
                        + total.loanCents()
                        + total.outOfCoverCents())
                .isEqualTo(everything);
        assertThat(total.gapCents()).isBetween(0L, total.neededCents());
        assertThat(total.surplusCents()).isBetween(0L, total.committedCents());
    }

    @Test
    void the_largest_estimates_of_an_opgave_are_together_not_too_large() {
        // When
        var sum = Cents.sum(LongStream.generate(() -> Amounts.MOST).limit(Amounts.MOST_PARTS + AT_ONCE));

        // Then
        assertThat(sum).isLessThan(TOO_LARGE);
    }

    @Test
    void a_sum_that_no_number_holds_is_a_fault_and_not_another_sum() {
        // When
        var thrown = catchThrowable(() -> Cents.sum(LongStream.of(Long.MAX_VALUE, 1)));

        // Then
        assertThat(thrown).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_largest_sum_is_divided_to_the_cent() {
        // Given
        var weights = Collections.nCopies(LINES, Amounts.MOST);

        // When
        var shares = Shares.of(LINES * Amounts.MOST - 1, weights);

        // Then
        assertThat(Cents.sum(shares.stream().mapToLong(Long::longValue))).isEqualTo(LINES * Amounts.MOST - 1);
        assertThat(shares).allSatisfy(share -> assertThat(share).isBetween(Amounts.MOST - 1, Amounts.MOST));
    }

    /** With one use everything is in one sum; with several it is divided over more. */
    @Provide
    Arbitrary<List<Use>> uses() {
        return Combinators.combine(
                        Arbitraries.of(
                                Kind.EXPECTED,
                                Kind.FREE,
                                Kind.RESERVED,
                                Kind.COMMITTED,
                                Kind.DEPARTED,
                                Kind.REJECTED,
                                Kind.WITHDRAWN,
                                Kind.DOUBLED),
                        Arbitraries.of(CoverKind.class),
                        Arbitraries.of(OPGAVE, WIJKAANPAK).injectNull(0.2),
                        Arbitraries.of(OPGAVE, WIJKAANPAK).injectNull(0.2),
                        Arbitraries.integers().between(1, 3))
                .as(Use::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Stream<Use> repeated(List<Use> uses, int times) {
        return IntStream.range(0, times).mapToObj(index -> uses.get(index % uses.size()));
    }

    private static long largest(JsonNode node) {
        return node.isIntegralNumber()
                ? Math.abs(node.longValue())
                : node.valueStream().mapToLong(LargestSumsTest::largest).max().orElse(0);
    }
}
