// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organisations take part, for who has to know of whom something is still missing. */
@Component
public record AdmittedParties(History history, Clock clock) {

    /**
     * @param asOf null for now
     * @throws RefusedException unknown-resource, when the wijkaanpak was not there
     */
    public SortedSet<OrganisationId> of(UUID wijkaanpak, @Nullable Instant asOf) {
        var day = DutchDay.of(asOf == null ? clock.instant() : asOf);
        return read(wijkaanpak, new Moment(asOf, null))
                .admitted(day)
                .map(Party::organisation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those of them that are awaited: who leads or advises has nothing of its own to say.
     *
     * @param asOf null for now
     * @throws RefusedException unknown-resource, when the wijkaanpak was not there
     */
    public SortedSet<OrganisationId> awaited(UUID wijkaanpak, @Nullable Instant asOf) {
        var day = DutchDay.of(asOf == null ? clock.instant() : asOf);
        return read(wijkaanpak, new Moment(asOf, null))
                .admitted(day)
                .filter(Party::isAwaited)
                .map(Party::organisation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those that are known by now to have taken part on that day, and are awaited.
     *
     * @throws RefusedException unknown-resource, when there is no such wijkaanpak
     */
    public SortedSet<OrganisationId> awaitedOn(UUID wijkaanpak, LocalDate day) {
        return read(wijkaanpak, Moment.now())
                .admitted(day)
                .filter(Party::isAwaited)
                .filter(party -> !DutchDay.of(party.admittedAt()).isAfter(day))
                .map(Party::organisation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In which capacity each of them takes part today. */
    public Map<OrganisationId, Capacity> capacities(UUID wijkaanpak) {
        return read(wijkaanpak, Moment.now())
                .admitted(LocalDate.now(clock))
                .collect(toMap(Party::organisation, party -> Capacity.of(party.kind())));
    }

    /**
     * Those that are awaited but one, and but who is in its place.
     *
     * @param asOf null for now
     */
    public SortedSet<OrganisationId> others(UUID wijkaanpak, OrganisationId but, @Nullable Instant asOf) {
        var others = new TreeSet<>(awaited(wijkaanpak, asOf));
        others.remove(read(wijkaanpak, new Moment(asOf, null)).successions().holder(but));
        return others;
    }

    /** Since when each of those that are awaited takes part. */
    public SortedMap<OrganisationId, Instant> since(UUID wijkaanpak) {
        return read(wijkaanpak, Moment.now())
                .admitted(LocalDate.now(clock))
                .filter(Party::isAwaited)
                .collect(toMap(Party::organisation, Party::admittedAt, (one, _) -> one, TreeMap::new));
    }

    /**
     * When the organisation joined, the last time if it came back; empty when it is no party and never was.
     *
     * @throws RefusedException unknown-resource, when there is no such wijkaanpak
     */
    public Optional<Instant> joinedAt(UUID wijkaanpak, OrganisationId organisation) {
        return read(wijkaanpak, Moment.now()).party(organisation).map(Party::admittedAt);
    }

    private Wijkaanpak read(UUID wijkaanpak, Moment moment) {
        return history.read(wijkaanpak, moment, Wijkaanpak.FOLD)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE))
                .state();
    }
}
