// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final UUID OPGAVE = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000002");

    @Test
    void needed_four_hundred_thousand_and_available_two_hundred_and_fifty_leaves_a_gap_of_one_hundred_and_fifty() {
        // When
        var sums = sums(List.of(
                entry(Kind.NEEDED, "8.3", 400_000_00),
                entry(Kind.COMMITTED, "8.3", 200_000_00),
                entry(Kind.FREE, "7.4", 50_000_00),
                entry(Kind.RESERVED, "7.4", 75_000_00),
                entry(Kind.EXPECTED, null, 90_000_00)));

        // Then
        assertThat(sums)
                .isEqualTo(
                        new Sums(400_000_00, 90_000_00, 250_000_00, 200_000_00, 75_000_00, 0, 150_000_00, 0, 0, 0, 0));
    }

    @Property
    void each_of_the_eight_ways_adds_up_to_the_total(@ForAll("entries") List<Entry> entries) {
        // When
        var overview = Overview.of(OPGAVE, entries);

        // Then
        assertThat(Stream.of(
                        overview.perOpgave(),
                        overview.perMeasure(),
                        overview.perScheme(),
                        overview.perCover(),
                        overview.perDomain(),
                        overview.perOwner(),
                        overview.perPhase(),
                        overview.perYear()))
                .allSatisfy(groups -> {
                    assertThat(groups).extracting(Group::key).doesNotHaveDuplicates();
                    assertThat(added(groups)).isEqualTo(overview.total());
                });
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        var owners = Arbitraries.of(new OrganisationId("kvk:10000002"), new OrganisationId("kvk:10000003"))
                .injectNull(0.2);
        var opgaven = Arbitraries.of(OPGAVE, UUID.fromString("bbbbbbbb-0000-4000-8000-000000000009"))
                .injectNull(0.2);
        return Combinators.combine(
                        Arbitraries.of(Kind.class).filter(kind -> kind != Kind.LACKING && kind != Kind.SURPLUS),
                        owners,
                        Arbitraries.of("7.4", "8.3", "0.10").injectNull(0.2),
                        opgaven,
                        Arbitraries.of("uitvoering", "voorbereiding").injectNull(0.2),
                        Arbitraries.integers().between(2026, 2030),
                        Arbitraries.longs().between(1, 10_000_000_000_000L))
                .as((kind, owner, taakveld, opgave, phase, year, cents) -> new Entry(
                        kind,
                        new Entry.Source(null, null, owner, taakveld, null, null),
                        opgave,
                        null,
                        phase,
                        year,
                        cents))
                .list()
                .ofMaxSize(60);
    }

    private static Sums added(List<Group> groups) {
        return groups.stream()
                .map(Group::sums)
                .reduce(
                        new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        (one, other) -> new Sums(
                                one.neededCents() + other.neededCents(),
                                one.expectedCents() + other.expectedCents(),
                                one.availableCents() + other.availableCents(),
                                one.committedCents() + other.committedCents(),
                                one.reservedCents() + other.reservedCents(),
                                one.loanCents() + other.loanCents(),
                                one.gapCents() + other.gapCents(),
                                one.surplusCents() + other.surplusCents(),
                                one.shortCents() + other.shortCents(),
                                one.outOfCoverCents() + other.outOfCoverCents(),
                                one.realisedCents() + other.realisedCents()));
    }

    private static Sums sums(List<Entry> entries) {
        return Overview.of(OPGAVE, entries).total();
    }

    private static Entry entry(Kind kind, String taakveld, long cents) {
        return new Entry(
                kind, new Entry.Source(null, null, null, taakveld, null, null), OPGAVE, null, null, 2027, cents);
    }
}
