// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.identity;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionAnnounced;
import nl.wijkakkoord.platform.decision.Check;

/**
 * Who takes the place of whom in a wijkaanpak (ADR 0026).
 *
 * @param announced by predecessor; not accepted yet
 * @param accepted in the order of acceptance; of one predecessor there is one
 */
public record Successions(Map<OrganisationId, SuccessionAnnounced> announced, List<PartySucceeded> accepted) {
    public static final Successions NONE = new Successions(Map.of(), List.of());

    public Successions with(SuccessionAnnounced event) {
        var all = new HashMap<>(announced);
        all.put(event.predecessor(), event);
        return new Successions(Map.copyOf(all), accepted);
    }

    public Successions without(OrganisationId predecessor) {
        return new Successions(
                announced.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(predecessor))
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                accepted);
    }

    public Successions with(PartySucceeded event) {
        return new Successions(
                without(event.predecessor()).announced,
                Stream.concat(accepted.stream(), Stream.of(event)).toList());
    }

    public Optional<SuccessionAnnounced> announcedOf(OrganisationId predecessor) {
        return Optional.ofNullable(announced.get(predecessor));
    }

    /** Who is in the place that the organisation had, or has. */
    public OrganisationId holder(OrganisationId organisation) {
        var holder = organisation;
        for (var succession : accepted) {
            if (succession.predecessor().equals(holder)) {
                holder = succession.successor();
            }
        }
        return holder;
    }

    /** In whose place the organisation is, the last first. */
    public List<OrganisationId> predecessors(OrganisationId organisation) {
        return accepted.reversed().stream()
                .map(PartySucceeded::predecessor)
                .filter(predecessor -> holder(predecessor).equals(organisation))
                .toList();
    }

    /** Whoever was succeeded does not come back: what it had is another's now. */
    public Check checkNotSucceeded(OrganisationId organisation) {
        return Check.refuseWhen(
                accepted.stream().map(PartySucceeded::predecessor).anyMatch(Predicate.isEqual(organisation)),
                IdentityRefusal.ALREADY_SUCCEEDED,
                organisation,
                holder(organisation));
    }
}
