// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;

/**
 * Who spoke in a round, and who is still to.
 *
 * @param positions the standing one of each party that took one
 * @param departures the last day of each party that is asked, or opened the round, and left or is leaving
 * @param setAside since when each party that is asked and does not answer is not waited for
 */
public record Voices(
        SortedMap<OrganisationId, Position> positions,
        SortedMap<OrganisationId, LocalDate> departures,
        SortedMap<OrganisationId, Instant> setAside) {

    public static final Voices NONE =
            new Voices(Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());

    public Voices with(Position position) {
        return new Voices(and(positions, position.organisation(), position), departures, setAside);
    }

    public Voices leaving(OrganisationId party, LocalDate until) {
        return new Voices(positions, and(departures, party, until), setAside);
    }

    public Voices passingOver(OrganisationId party, Instant at) {
        return new Voices(positions, departures, and(setAside, party, at));
    }

    public Voices askingAgain(OrganisationId party) {
        var silent = new TreeMap<>(setAside);
        silent.remove(party);
        return new Voices(positions, departures, Collections.unmodifiableSortedMap(silent));
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

    public static String names(Collection<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).collect(Collectors.joining(", "));
    }

    private static <V> SortedMap<OrganisationId, V> and(
            SortedMap<OrganisationId, V> known, OrganisationId party, V value) {
        var changed = new TreeMap<>(known);
        changed.put(party, value);
        return Collections.unmodifiableSortedMap(changed);
    }
}
