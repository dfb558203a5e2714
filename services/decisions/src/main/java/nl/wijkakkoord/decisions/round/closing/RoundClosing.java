// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import static java.util.stream.Collectors.joining;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.platform.decision.Check;

/**
 * The end of a round: what was sealed is opened, and all is counted.
 *
 * @param positions that stand
 * @param left the parties that no longer take part
 * @param setAside the parties that do not answer
 * @param sealed what was kept of every sealed position
 */
public record RoundClosing(
        RoundOpened opened,
        SortedMap<OrganisationId, Position> positions,
        Set<OrganisationId> left,
        Set<OrganisationId> setAside,
        Map<OrganisationId, SealedWords> sealed) {

    /** What was sealed must be there as it was said. */
    public Check check() {
        var lost = positions.values().stream()
                .filter(position -> position.sealed() && !isKept(position))
                .map(position -> position.organisation().value())
                .collect(joining(", "));
        return refuseWhen(!lost.isEmpty(), ClosingRefusal.SEALED_WORDS_DO_NOT_MATCH, lost);
    }

    private boolean isKept(Position position) {
        var kept = sealed.get(position.organisation());
        return kept != null && kept.commitment().equals(position.commitment());
    }

    public List<Event> events(By by, Instant now) {
        var revealed = positions.values().stream()
                .filter(Position::sealed)
                .map(position -> revealed(position.organisation(), by, now))
                .toList();
        var standing = new TreeMap<>(positions);
        revealed.forEach(
                event -> standing.computeIfPresent(event.organisation(), (_, position) -> position.revealed(event)));
        var count = Counting.of(opened, standing.values(), left, setAside);
        var closed = new RoundClosed(
                opened.round(),
                opened.wijkaanpak(),
                count.verdicts(),
                standing.values().stream().map(Position::counted).toList(),
                count.function(),
                opened.audience(),
                by,
                now);
        return Stream.<Event>concat(revealed.stream(), Stream.of(closed)).toList();
    }

    private PositionRevealed revealed(OrganisationId party, By by, Instant now) {
        var words = sealed.get(party);
        return new PositionRevealed(
                opened.round(),
                opened.wijkaanpak(),
                party,
                words.digest(),
                words.stance(),
                words.reason(),
                words.salt(),
                opened.audience(),
                by,
                now);
    }
}
