// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.RoundRefusal.SEALED_WORDS_DO_NOT_MATCH;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.platform.decision.Check;

/**
 * The end of a round: what was sealed is opened, and all is counted.
 *
 * @param sealed what was kept of every sealed position
 */
record RoundClosing(Round round, Map<OrganisationId, SealedWords> sealed) {

    /** What was sealed must be there as it was said. */
    Check check() {
        var lost = round.positions().values().stream()
                .filter(Position::sealed)
                .filter(position -> !sealed.containsKey(position.organisation())
                        || !sealed.get(position.organisation()).commitment().equals(position.commitment()))
                .map(Position::organisation)
                .toList();
        return refuseWhen(!lost.isEmpty(), SEALED_WORDS_DO_NOT_MATCH, Round.names(lost));
    }

    /** @param today Dutch calendar day */
    List<Event> events(By by, Instant now, LocalDate today) {
        var opened = round.opened();
        var events = new ArrayList<Event>();
        var authority = new TreeMap<>(round.positions());
        round.positions().values().stream().filter(Position::sealed).forEach(position -> {
            var words = sealed.get(position.organisation());
            events.add(new PositionRevealed(
                    opened.round(),
                    opened.wijkaanpak(),
                    position.organisation(),
                    words.digest(),
                    words.stance(),
                    words.reason(),
                    words.salt(),
                    opened.audience(),
                    by,
                    now));
            authority.put(position.organisation(), position.saying(words.digest(), words.stance(), words.reason()));
        });
        var count = Counting.of(opened, authority.values(), round.left(today));
        events.add(new RoundClosed(
                opened.round(),
                opened.wijkaanpak(),
                count.verdicts(),
                authority.values().stream().map(Position::counted).toList(),
                count.function(),
                opened.audience(),
                by,
                now));
        return events;
    }
}
