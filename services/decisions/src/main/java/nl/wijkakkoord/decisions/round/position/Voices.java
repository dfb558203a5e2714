// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationEvent;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.PartyNoticed;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.decisions.round.notice.Notices;
import nl.wijkakkoord.decisions.round.paper.Papers;
import nl.wijkakkoord.decisions.round.segment.SegmentCounts;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.recount.BodyDecisions;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke in a round, and who is still to.
 *
 * @param positions the standing one of each party that took one, by whose it is now
 * @param departures the last day of each party that is asked, or opened the round, and left or is leaving
 * @param setAside since when each party that is asked and does not answer is not waited for
 * @param successors who came in whose place since the round opened
 * @param bodies what bodies of the parties' own decided
 * @param told when each departure was told in the round
 * @param notices to parties that keep silent
 * @param counts of homes or people, who speak by these only
 * @param papers positions on paper, which are nobody's yet until they are confirmed
 */
public record Voices(
        SortedMap<OrganisationId, Position> positions,
        SortedMap<OrganisationId, LocalDate> departures,
        SortedMap<OrganisationId, Instant> setAside,
        Successors successors,
        BodyDecisions bodies,
        SortedMap<OrganisationId, Instant> told,
        Notices notices,
        SegmentCounts counts,
        Papers papers) {

    public static final Voices NONE = new Voices(
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Successors.NONE,
            BodyDecisions.NONE,
            Collections.emptySortedMap(),
            Notices.NONE,
            SegmentCounts.NONE,
            Papers.NONE);

    public Voices with(Position position) {
        var spoken = and(positions, successors.of(position.organisation()), position);
        return new Voices(spoken, departures, setAside, successors, bodies, told, notices, counts, papers);
    }

    /** Of a paper, if the party confirms one. */
    public Voices with(PositionTaken event) {
        return with(Position.of(event)).with(papers.spoken(event, successors));
    }

    public Voices with(PaperEvent event) {
        return with(papers.with(event, successors));
    }

    private Voices with(Papers known) {
        return new Voices(positions, departures, setAside, successors, bodies, told, notices, counts, known);
    }

    public Voices revealing(PositionRevealed event) {
        return with(positions.get(successors.of(event.organisation())).revealed(event));
    }

    public Voices leaving(OrganisationId party, LocalDate until, Instant at) {
        return new Voices(
                positions,
                and(departures, party, until),
                setAside,
                successors,
                bodies,
                and(told, party, at),
                notices,
                counts,
                papers);
    }

    public Voices passingOver(OrganisationId party, Instant at) {
        return new Voices(
                positions, departures, and(setAside, party, at), successors, bodies, told, notices, counts, papers);
    }

    public Voices askingAgain(OrganisationId party) {
        return new Voices(
                positions, departures, without(setAside, party), successors, bodies, told, notices, counts, papers);
    }

    public Voices hearing(ReservationEvent event) {
        return new Voices(
                positions, departures, setAside, successors, bodies.with(event), told, notices, counts, papers);
    }

    /** How it is with each reservation under which a party agreed, by whose it is now. */
    public List<ReservationFound> reservations(Map<OrganisationId, Position> positions, LocalDate day) {
        return positions.entrySet().stream()
                .filter(each -> each.getValue().reservation() != null)
                .map(each -> reserved(each.getKey(), each.getValue().reservation(), day))
                .toList();
    }

    /** When a party said what it says: with the decision of its body, where it reserved that. */
    public Instant spokenAt(OrganisationId party) {
        var position = positions.get(party);
        var reserved = position.reservation();
        return reserved == null
                ? position.takenAt()
                : bodies.of(party, reserved.body(), successors::of)
                        .map(InternalDecisionRecorded::at)
                        .filter(at -> at.isAfter(position.takenAt()))
                        .orElse(position.takenAt());
    }

    private ReservationFound reserved(OrganisationId party, Reservation reservation, LocalDate day) {
        return new ReservationFound(
                party, reservation.body(), reservation.until(), bodies.state(party, reservation, day, successors::of));
    }

    public Voices noticing(PartyNoticed event) {
        var later = notices.with(successors.of(event.organisation()), event);
        return new Voices(positions, departures, setAside, successors, bodies, told, later, counts, papers);
    }

    public Voices counting(SegmentCounted event) {
        return new Voices(
                positions, departures, setAside, successors, bodies, told, notices, counts.with(event), papers);
    }

    /**
     * What was said last stands for whoever is in the place of several now. Who comes in another's place takes part: neither that
     * the other was to leave nor that it had left or was to itself is left of what was told.
     */
    public Voices succeeding(OrganisationId predecessor, OrganisationId successor, @Nullable SuccessionGround ground) {
        var later = successors.with(predecessor, successor, ground);
        var standing = new TreeMap<OrganisationId, Position>();
        positions.values().stream()
                .sorted(Comparator.comparing(Position::takenAt))
                .forEach(position -> standing.put(later.of(position.organisation()), position));
        return new Voices(
                Collections.unmodifiableSortedMap(standing),
                without(without(departures, predecessor), successor),
                without(setAside, predecessor),
                later,
                bodies,
                told,
                notices.succeeding(predecessor, successor),
                counts,
                papers);
    }

    /** Who no longer takes part that day, or does not answer. */
    public boolean absent(OrganisationId party, LocalDate day) {
        return setAside.containsKey(party) || left(day).contains(party);
    }

    /** Who no longer takes part that day. */
    public Set<OrganisationId> left(LocalDate day) {
        return departures.keySet().stream()
                .filter(party -> departures.get(party).isBefore(day))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whose position does not count any more that day, where it was agreed so: who left, and did not come back and speak since. */
    public Set<OrganisationId> lapsed(ProcedureTerms terms, LocalDate day) {
        return left(day).stream()
                .filter(party -> terms.positionsLapse()
                        && positions.containsKey(party)
                        && !isSince(positions.get(party).takenAt(), party))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isSince(Instant spoken, OrganisationId party) {
        return spoken.isAfter(told.get(party)) && DutchDay.of(spoken).isAfter(departures.get(party));
    }

    /** The deciding parties that still take part that day and answer, in the order of the terms. */
    public List<OrganisationId> deciding(ProcedureTerms terms, LocalDate day) {
        return terms.deciding().stream().filter(party -> !absent(party, day)).toList();
    }

    /** Those of them without a position, whose silence does not agree by then either. */
    public List<OrganisationId> waitingFor(ProcedureTerms terms, LocalDate day) {
        return deciding(terms, day).stream()
                .filter(party -> !positions.containsKey(party) && !notices.overBy(party, day))
                .toList();
    }

    private static <V> SortedMap<OrganisationId, V> and(
            SortedMap<OrganisationId, V> known, OrganisationId party, V value) {
        var changed = new TreeMap<>(known);
        changed.put(party, value);
        return Collections.unmodifiableSortedMap(changed);
    }

    private static <V> SortedMap<OrganisationId, V> without(SortedMap<OrganisationId, V> known, OrganisationId party) {
        var changed = new TreeMap<>(known);
        changed.remove(party);
        return Collections.unmodifiableSortedMap(changed);
    }
}
