// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.decisions.round.paper.Papers;
import nl.wijkakkoord.participation.party.Successors;

/**
 * Who spoke in a round, and who is still to.
 *
 * @param positions the standing one of each party that took one, by whose it is now
 * @param departures the last day of each party that is asked, or opened the round, and left or is leaving
 * @param setAside since when each party that is asked and does not answer is not waited for
 * @param successors who came in whose place since the round opened
 * @param papers positions on paper, which are nobody's yet until they are confirmed
 */
public record Voices(
        SortedMap<OrganisationId, Position> positions,
        SortedMap<OrganisationId, LocalDate> departures,
        SortedMap<OrganisationId, Instant> setAside,
        Successors successors,
        Papers papers) {

    public static final Voices NONE = new Voices(
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Successors.NONE,
            Papers.NONE);

    public Voices with(Position position) {
        var spoken = and(positions, successors.of(position.organisation()), position);
        return new Voices(spoken, departures, setAside, successors, papers);
    }

    /** Of a paper, if the party confirms one. */
    public Voices with(PositionTaken event) {
        return with(Position.of(event)).with(papers.spoken(event, successors));
    }

    public Voices with(PaperEvent event) {
        return with(papers.with(event, successors));
    }

    private Voices with(Papers known) {
        return new Voices(positions, departures, setAside, successors, known);
    }

    public Voices revealing(PositionRevealed event) {
        return with(positions.get(successors.of(event.organisation())).revealed(event));
    }

    public Voices leaving(OrganisationId party, LocalDate until) {
        return new Voices(positions, and(departures, party, until), setAside, successors, papers);
    }

    public Voices passingOver(OrganisationId party, Instant at) {
        return new Voices(positions, departures, and(setAside, party, at), successors, papers);
    }

    public Voices askingAgain(OrganisationId party) {
        return new Voices(positions, departures, without(setAside, party), successors, papers);
    }

    /**
     * What was said last stands for whoever is in the place of several now. Who comes in another's place takes part: neither that
     * the other was to leave nor that it had left or was to itself is left of what was told.
     */
    public Voices succeeding(OrganisationId predecessor, OrganisationId successor) {
        var later = successors.with(predecessor, successor);
        var standing = new TreeMap<OrganisationId, Position>();
        positions.values().stream()
                .sorted(Comparator.comparing(Position::takenAt))
                .forEach(position -> standing.put(later.of(position.organisation()), position));
        return new Voices(
                Collections.unmodifiableSortedMap(standing),
                without(without(departures, predecessor), successor),
                without(setAside, predecessor),
                later,
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

    /** The deciding parties that still take part that day and answer, in the order of the terms. */
    public List<OrganisationId> deciding(ProcedureTerms terms, LocalDate day) {
        return terms.deciding().stream().filter(party -> !absent(party, day)).toList();
    }

    /** Those of them without a position. */
    public List<OrganisationId> waitingFor(ProcedureTerms terms, LocalDate day) {
        return deciding(terms, day).stream()
                .filter(party -> !positions.containsKey(party))
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
