// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.reader;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.identity.Readers;
import org.springframework.stereotype.Component;

/** Lets the parties and the auditors of a wijkaanpak in, and nobody else. */
@Component
public class Reading {
    private final Readers readers;

    Reading(Readers readers) {
        this.readers = readers;
    }

    /** @throws RefusedException unknown-resource, also when the wijkaanpak exists but is not the actor's to read */
    public void mustRead(Actor actor, UUID wijkaanpak) {
        if (!readers.maySee(actor.organisation(), wijkaanpak, Audience.ofWijkaanpak())) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
    }

    public boolean maySee(Actor actor, UUID wijkaanpak, Audience audience) {
        return readers.maySee(actor.organisation(), wijkaanpak, audience);
    }
}
