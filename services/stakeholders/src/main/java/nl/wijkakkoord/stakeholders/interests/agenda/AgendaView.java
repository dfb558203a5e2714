// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AgendaEvent.OpennessDeclared;
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
        /** It said that it shared all, and has had words since that others do not see. */
        OVERTAKEN,
        WITHHOLDS
    }

    /**
     * @param keepsBack whether the party has words that others do not see
     * @param own whether the reader sees its own ranking
     */
    static AgendaView of(UUID wijkaanpak, OrganisationId organisation, Agenda agenda, boolean keepsBack, boolean own) {
        var declared = agenda.declared();
        return new AgendaView(
                AgendaCommand.agendaOf(wijkaanpak, organisation),
                organisation,
                status(declared, keepsBack),
                declared == null ? null : declared.at(),
                agenda.shared() == null ? null : agenda.shared().interests(),
                own && agenda.own() != null ? agenda.own().interests() : null);
    }

    private static Status status(@Nullable OpennessDeclared declared, boolean keepsBack) {
        if (declared == null) {
            return Status.NOT_YET_OPEN;
        }
        return switch (declared.openness()) {
            case COMPLETE -> keepsBack ? Status.OVERTAKEN : Status.COMPLETE;
            case WITHHOLDS -> Status.WITHHOLDS;
        };
    }
}
