// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Openness;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.stakeholders.interests.interest.SharedWith;
import org.jspecify.annotations.Nullable;

sealed interface AgendaCommand extends Command {

    UUID wijkaanpak();

    /** Computed from the party, so that what two of its members say at once meets in one aggregate. */
    static UUID agendaOf(UUID wijkaanpak, OrganisationId organisation) {
        var name = "agenda of " + organisation + " in " + wijkaanpak;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Always of the organisation of who acts. */
    @Override
    default UUID target() {
        return agendaOf(wijkaanpak(), by().organisation());
    }

    /** @param sharedWith null when the order is for its own eyes */
    @Acts(Act.BRINGS)
    record RankInterests(
            UUID wijkaanpak, List<UUID> interests, @Nullable SharedWith sharedWith, By by) implements AgendaCommand {}

    @Acts(Act.BRINGS)
    record DeclareOpenness(UUID wijkaanpak, Openness openness, By by) implements AgendaCommand {}
}
