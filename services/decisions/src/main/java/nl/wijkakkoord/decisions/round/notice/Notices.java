// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.notice;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.PartyNoticed;

/**
 * Who was told of what its silence means.
 *
 * @param last to each, by whose it is now
 */
public record Notices(SortedMap<OrganisationId, PartyNoticed> last) {
    public static final Notices NONE = new Notices(Collections.emptySortedMap());

    public Notices with(OrganisationId party, PartyNoticed notice) {
        var told = new TreeMap<>(last);
        told.put(party, notice);
        return new Notices(Collections.unmodifiableSortedMap(told));
    }

    /** What came to the predecessor came to its successor too; of two, the one that leaves more time is kept. */
    public Notices succeeding(OrganisationId predecessor, OrganisationId successor) {
        var told = new TreeMap<>(last);
        var passed = told.remove(predecessor);
        if (passed != null) {
            told.merge(successor, passed, Notices::later);
        }
        return new Notices(Collections.unmodifiableSortedMap(told));
    }

    /** Until when each might answer whose time was over by that day. */
    public Map<String, LocalDate> answeredBefore(LocalDate day) {
        return last.entrySet().stream()
                .filter(each -> each.getValue().answersUntil().isBefore(day))
                .collect(toMap(
                        each -> each.getKey().value(), each -> each.getValue().answersUntil()));
    }

    /** Whether its silence agrees by that day. */
    public boolean overBy(OrganisationId party, LocalDate day) {
        return last.containsKey(party) && last.get(party).answersUntil().isBefore(day);
    }

    private static PartyNoticed later(PartyNoticed one, PartyNoticed other) {
        return one.answersUntil().isAfter(other.answersUntil()) ? one : other;
    }
}
