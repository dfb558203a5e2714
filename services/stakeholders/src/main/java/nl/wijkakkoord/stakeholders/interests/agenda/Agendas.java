// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.stakeholders.parties.identity.Successions;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each party says of its interests together, also of a party that said nothing. */
@Component
public record Agendas(History history, AdmittedParties parties, KeptBackTable keptBack) {

    /** As everybody in the wijkaanpak sees it, in the order of the organisations. */
    public List<AgendaView> of(UUID wijkaanpak) {
        return of(wijkaanpak, new AsOf(null), null);
    }

    /** @param reader sees its own ranking too; null for what all see */
    List<AgendaView> of(UUID wijkaanpak, AsOf asOf, @Nullable OrganisationId reader) {
        var successions = successions(wijkaanpak, asOf);
        return parties.awaited(wijkaanpak, asOf.instant()).stream()
                .map(party -> AgendaView.of(
                        wijkaanpak,
                        party,
                        withPredecessors(wijkaanpak, party, successions, asOf),
                        keptBack.any(wijkaanpak, party, asOf.instant()),
                        party.equals(reader)))
                .toList();
    }

    /** The order of a predecessor stands until who is in its place gives one; what it said of its openness was for itself. */
    private Agenda withPredecessors(UUID wijkaanpak, OrganisationId party, Successions successions, AsOf asOf) {
        return successions.predecessors(party).stream()
                .map(predecessor -> read(wijkaanpak, predecessor, asOf))
                .reduce(read(wijkaanpak, party, asOf), Agenda::orRankedBy);
    }

    private Successions successions(UUID wijkaanpak, AsOf asOf) {
        return history.read(wijkaanpak, asOf.moment(), Wijkaanpak.FOLD)
                .map(found -> found.state().successions())
                .orElse(Successions.NONE);
    }

    private Agenda read(UUID wijkaanpak, OrganisationId party, AsOf asOf) {
        var id = AgendaCommand.agendaOf(wijkaanpak, party);
        return history.read(id, asOf.moment(), Agenda.FOLD)
                .map(Versioned::state)
                .orElse(Agenda.NONE);
    }
}
