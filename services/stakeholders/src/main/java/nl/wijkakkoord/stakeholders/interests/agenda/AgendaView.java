// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a party says of its interests together.
 *
 * @param declaredAt null when it is not yet open
 * @param priorities the order that it shared, what matters most first; null when it gave none
 * @param ownRanking the order for its own eyes, null for others and when it gave none
 */
public record AgendaView(
        UUID id,
        OrganisationId organisation,
        Status status,
        @Nullable Instant declaredAt,
        @Nullable List<UUID> priorities,
        @Nullable List<UUID> ownRanking) {

    public enum Status {
        /** It said neither that it shared all, nor that it keeps something back. */
        NOT_YET_OPEN,
        COMPLETE,
        WITHHOLDS
    }

    static AgendaView of(UUID wijkaanpak, OrganisationId organisation, Agenda agenda, boolean own) {
        var declared = agenda.declared();
        return new AgendaView(
                AgendaCommand.agendaOf(wijkaanpak, organisation),
                organisation,
                declared == null
                        ? Status.NOT_YET_OPEN
                        : Status.valueOf(declared.openness().name()),
                declared == null ? null : declared.at(),
                agenda.shared() == null ? null : agenda.shared().interests(),
                own && agenda.own() != null ? agenda.own().interests() : null);
    }
}
