// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyDissolved;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyFormed;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberSeated;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberUnseated;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;

/** Who sat in a body, in which role, on which days. */
record Seat(UUID membership, OrganisationId organisation, UUID member, BodyRole role, Period period) {

    /** By membership, what holds of its seats in one body after an event. */
    static Map<UUID, Timeline<MemberSeated>> evolve(Map<UUID, Timeline<MemberSeated>> seats, BodyEvent event) {
        var changed = new HashMap<>(seats);
        switch (event) {
            case BodyFormed _ -> {}
            case MemberSeated e ->
                changed.put(
                        e.membership(),
                        changed.getOrDefault(e.membership(), Timeline.empty())
                                .with(e, new Period(e.from(), e.until())));
            case MemberUnseated e -> changed.computeIfPresent(e.membership(), (_, held) -> held.upTo(e.until()));
            case BodyDissolved e -> changed.replaceAll((_, held) -> held.upTo(e.until()));
        }
        return Map.copyOf(changed);
    }

    /** In the order of their first days. */
    static List<Seat> of(Map<UUID, Timeline<MemberSeated>> seats) {
        return seats.values().stream()
                .flatMap(held -> held.periods().stream())
                .map(held -> of(held.value(), held.period()))
                .sorted(Comparator.comparing((Seat seat) -> seat.period().from())
                        .thenComparing(Seat::membership))
                .toList();
    }

    boolean isOf(UUID other) {
        return membership.equals(other);
    }

    private static Seat of(MemberSeated event, Period period) {
        return new Seat(event.membership(), event.organisation(), event.member(), event.role(), period);
    }
}
