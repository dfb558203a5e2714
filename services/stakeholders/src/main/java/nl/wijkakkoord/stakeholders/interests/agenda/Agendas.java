// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
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
        return parties.awaited(wijkaanpak, asOf.instant()).stream()
                .map(party -> AgendaView.of(
                        wijkaanpak,
                        party,
                        read(wijkaanpak, party, asOf),
                        keptBack.any(wijkaanpak, party, asOf.instant()),
                        party.equals(reader)))
                .toList();
    }

    private Agenda read(UUID wijkaanpak, OrganisationId party, AsOf asOf) {
        var id = AgendaCommand.agendaOf(wijkaanpak, party);
        return history.read(id, asOf.moment(), Agenda.FOLD)
                .map(Versioned::state)
                .orElse(Agenda.NONE);
    }
}
