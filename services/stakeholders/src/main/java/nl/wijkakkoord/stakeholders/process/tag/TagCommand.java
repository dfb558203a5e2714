// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.stakeholders.ObjectRef;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface TagCommand extends Command {

    UUID tag();

    @Override
    default UUID target() {
        return tag();
    }

    /** An organisation tags an object with a knooppunt once, and learns nothing of the tags of others by trying. */
    static UUID tagOf(UUID wijkaanpak, OrganisationId organisation, ObjectRef object, KnooppuntRef knooppunt) {
        var name = "tag of " + organisation + " in " + wijkaanpak + " on " + object + " with " + knooppunt;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** @param chosen audience, null for that of the object */
    @Acts(Act.NOTES)
    record TagObject(
            UUID wijkaanpak,
            ObjectRef object,
            KnooppuntRef knooppunt,
            @Nullable Audience chosen,
            By by) implements TagCommand {
        @Override
        public UUID tag() {
            return tagOf(wijkaanpak, by.organisation(), object, knooppunt);
        }
    }

    @Acts(Act.NOTES)
    record UntagObject(UUID tag, By by) implements TagCommand {}
}
