// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;

/** Who is in whose place in a round. */
final class Holders {
    /** Who is in the place of each that was succeeded. */
    private final Map<OrganisationId, OrganisationId> now = new HashMap<>();
    /** Of whom only passed what a deed says. */
    private final Set<OrganisationId> inPart = new HashSet<>();

    void apply(PartySucceededInRound event) {
        var predecessor = event.predecessor();
        inPart.remove(predecessor);
        if (event.ground() != null && !event.ground().universal()) {
            now.forEach((party, holder) -> {
                if (holder.equals(predecessor)) {
                    inPart.add(party);
                }
            });
            inPart.add(predecessor);
        }
        now.replaceAll((_, holder) -> holder.equals(predecessor) ? event.successor() : holder);
        now.put(predecessor, event.successor());
    }

    OrganisationId of(OrganisationId party) {
        return now.getOrDefault(party, party);
    }

    /** Each once, in their order. */
    List<OrganisationId> of(Collection<OrganisationId> parties) {
        return parties.stream().map(this::of).distinct().toList();
    }

    /** Whether all of it passed to who is in its place. */
    boolean passedWhole(OrganisationId party) {
        return !inPart.contains(party);
    }
}
