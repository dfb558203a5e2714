// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyDissolved;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyFormed;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberSeated;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberUnseated;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.stakeholders.parties.period.Period;

/** Who sat in a body, in which role, on which days. */
record Seat(UUID membership, OrganisationId organisation, UUID member, BodyRole role, Period period) {

    /** The seats in one body after an event, in the order of their first days. */
    static List<Seat> evolve(List<Seat> seats, BodyEvent event) {
        return switch (event) {
            case BodyFormed _ -> seats;
            case MemberSeated e ->
                Stream.concat(upTo(seats, e.membership(), e.from().minusDays(1)), Stream.of(of(e)))
                        .sorted(Comparator.comparing(
                                        (Seat seat) -> seat.period().from())
                                .thenComparing(Seat::membership))
                        .toList();
            case MemberUnseated e -> upTo(seats, e.membership(), e.until()).toList();
            case BodyDissolved e ->
                seats.stream().flatMap(seat -> seat.upTo(e.until())).toList();
        };
    }

    boolean isOf(UUID other) {
        return membership.equals(other);
    }

    private static Seat of(MemberSeated event) {
        return new Seat(
                event.membership(),
                event.organisation(),
                event.member(),
                event.role(),
                new Period(event.from(), event.until()));
    }

    private static Stream<Seat> upTo(List<Seat> seats, UUID membership, LocalDate last) {
        return seats.stream().flatMap(seat -> seat.isOf(membership) ? seat.upTo(last) : Stream.of(seat));
    }

    private Stream<Seat> upTo(LocalDate last) {
        var shorter = new Seat(membership, organisation, member, role, period.upTo(last));
        return shorter.period().isEmpty() ? Stream.empty() : Stream.of(shorter);
    }
}
