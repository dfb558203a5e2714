// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface SilenceCommand extends Command {

    UUID silence();

    @Override
    default UUID target() {
        return silence();
    }

    /** One for each organisation in a wijkaanpak. */
    static UUID silenceOf(UUID wijkaanpak, OrganisationId organisation) {
        var name = "silence of " + organisation + " in " + wijkaanpak;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param round that waits for it, null when the notice is about all
     * @param contact member of the organisation whom it reached, null where that is not known
     * @param receipt that says so
     */
    @Acts(Act.NOTES)
    record GiveNotice(
            UUID wijkaanpak,
            OrganisationId organisation,
            String reason,
            @Nullable UUID round,
            @Nullable UUID contact,
            @Nullable Evidence receipt,
            By by)
            implements SilenceCommand {
        @Override
        public UUID silence() {
            return silenceOf(wijkaanpak, organisation);
        }
    }

    @Acts(Act.NOTES)
    record SetAside(UUID silence, By by) implements SilenceCommand {}

    /** The organisation of who acts gives a sign of life, whichever. */
    @Acts(Act.KEEPS_ITSELF)
    record Resume(UUID silence, By by) implements SilenceCommand {}
}
