// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.NOW;
import static nl.wijkakkoord.stakeholders.Neighbourhood.TODAY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.WIJKAANPAK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberSeated;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.platform.timeline.Timeline;

class SeatTest {
    private static final UUID ID = UUID.fromString("6a5f4f0e-2b1c-4f0d-8f3b-7d1e2c3a4b5c");

    @Property
    void a_seat_that_is_recorded_late_is_as_one_in_time(
            @ForAll("seatings") List<MemberSeated> told, @ForAll Random random) {
        // Given
        var otherwise = new ArrayList<>(told);
        Collections.shuffle(otherwise, random);

        // When
        var seats = seats(otherwise);

        // Then
        assertThat(seats).isEqualTo(seats(told));
    }

    /** Of one member, each from another day on. */
    @Provide
    Arbitrary<List<MemberSeated>> seatings() {
        var day = Arbitraries.integers().between(0, 60);
        return Combinators.combine(Arbitraries.of(BodyRole.class), day, day)
                .as((role, first, length) -> new MemberSeated(
                        ID,
                        WIJKAANPAK,
                        ID,
                        MUNICIPALITY,
                        ID,
                        role,
                        TODAY.plusDays(first),
                        TODAY.plusDays(first).plusDays(length),
                        Audience.ofWijkaanpak(),
                        CONTACT,
                        NOW))
                .list()
                .uniqueElements(MemberSeated::from)
                .ofMaxSize(8);
    }

    private static List<Seat> seats(List<MemberSeated> told) {
        Map<UUID, Timeline<MemberSeated>> seats = Map.of();
        for (var event : told) {
            seats = Seat.evolve(seats, event);
        }
        return Seat.of(seats);
    }
}
