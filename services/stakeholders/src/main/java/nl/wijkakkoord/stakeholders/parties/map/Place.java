// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent.StakeholderAssessed;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent.StakeholderTakenOffMap;
import nl.wijkakkoord.stakeholders.parties.period.Period;

/**
 * The days on which an assessment holds.
 *
 * @param version of its words
 */
record Place(int version, Period period) {

    /** The places of one assessment after an event, in the order of their days. */
    static List<Place> evolve(List<Place> places, AssessmentEvent event) {
        return switch (event) {
            case StakeholderAssessed e -> {
                var then = new ArrayList<>(upTo(places, e.from().minusDays(1)));
                then.add(new Place(e.words().version(), new Period(e.from(), null)));
                yield List.copyOf(then);
            }
            case StakeholderTakenOffMap e -> upTo(places, e.until());
        };
    }

    private static List<Place> upTo(List<Place> places, LocalDate last) {
        return places.stream()
                .map(place -> new Place(place.version(), place.period().upTo(last)))
                .filter(place -> !place.period().isEmpty())
                .toList();
    }
}
