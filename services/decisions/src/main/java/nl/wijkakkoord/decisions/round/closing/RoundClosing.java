// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Tie;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.LotDrawn;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.decisions.round.position.Voices;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.recount.Lot;
import nl.wijkakkoord.recount.Lot.Ballot;
import org.jspecify.annotations.Nullable;

/**
 * The end of a round: what was sealed is opened, and all is counted.
 *
 * @param voices up to its end
 * @param sealed what was kept of every sealed position
 * @param facts what the round itself does not tell
 * @param end its closing time, or the earlier moment at which it is closed
 */
public record RoundClosing(
        RoundOpened opened, Voices voices, Map<OrganisationId, SealedWords> sealed, ClosingFacts facts, Instant end) {

    /** What was sealed must be there as it was said, and the salt of a lot as it was told of. */
    public Check check() {
        var lost = voices.positions().values().stream()
                .filter(position -> position.sealed() && !isKept(position))
                .map(Position::organisation)
                .toList();
        return refuseWhen(!lost.isEmpty(), ClosingRefusal.SEALED_WORDS_DO_NOT_MATCH, lost)
                .and(() -> refuseWhen(
                        opened.lot() != null
                                && !facts.salt().map(Lot::commitment).equals(Optional.of(opened.lot())),
                        ClosingRefusal.LOT_SALT_DOES_NOT_MATCH));
    }

    private boolean isKept(Position position) {
        var kept = sealed.get(position.organisation());
        return kept != null && kept.commitment().equals(position.commitment());
    }

    public List<Event> events(By by, Instant now) {
        var events = new ArrayList<Event>();
        var standing = new TreeMap<>(voices.positions());
        standing.replaceAll((_, position) -> {
            if (!position.sealed()) {
                return position;
            }
            var event = revealed(position.organisation(), by, now);
            events.add(event);
            return position.revealed(event);
        });
        var count = count(standing, null);
        var lot = drawn(standing.values(), count.tied(), by, now);
        if (lot != null) {
            count = count(standing, lot.drawn());
            events.add(lot);
        }
        events.add(new RoundClosed(
                opened.round(),
                opened.wijkaanpak(),
                count.verdicts(),
                standing.values().stream().map(Position::counted).toList(),
                count.conditions(),
                count.function(),
                count.verdicts().stream().anyMatch(Verdict::agreed) ? settledAt() : null,
                opened.audience(),
                by,
                now));
        return events;
    }

    private Counting count(Map<OrganisationId, Position> standing, @Nullable Digest lot) {
        return Counting.of(opened, standing, voices, facts.others(named(standing)), lot, DutchDay.of(end));
    }

    /** Null where no lot is to be drawn. */
    private @Nullable LotDrawn drawn(Collection<Position> standing, List<Digest> tied, By by, Instant now) {
        if (tied.isEmpty() || opened.terms().tie() != Tie.LOT) {
            return null;
        }
        var salt = facts.salt().orElseThrow();
        var lot = Lot.draw(salt, standing.stream().map(RoundClosing::ballot).toList(), tied);
        return new LotDrawn(
                opened.round(), opened.wijkaanpak(), tied, salt, lot.seed(), lot.drawn(), opened.audience(), by, now);
    }

    private static Ballot ballot(Position position) {
        var counted = position.counted();
        return Ballot.of(counted.organisation(), counted.stance(), counted.digest(), counted.ranking());
    }

    private static List<UUID> named(Map<OrganisationId, Position> positions) {
        return positions.values().stream()
                .map(Position::detail)
                .filter(Objects::nonNull)
                .map(PositionDetail::conditions)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Condition::round)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Since when nobody was waited for any more. */
    private Instant settledAt() {
        return opened.terms().deciding().stream()
                .map(this::heardAt)
                .max(Comparator.naturalOrder())
                .orElse(end);
    }

    private Instant heardAt(OrganisationId party) {
        if (voices.positions().containsKey(party)) {
            return voices.positions().get(party).takenAt();
        }
        var lastDay = voices.departures().get(party);
        return Stream.of(
                        voices.setAside().get(party),
                        lastDay == null
                                ? null
                                : lastDay.plusDays(1)
                                        .atStartOfDay(DutchDay.ZONE)
                                        .toInstant(),
                        end)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
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
                words.detail(),
                words.revealedSalt(),
                opened.audience(),
                by,
                now);
    }
}
