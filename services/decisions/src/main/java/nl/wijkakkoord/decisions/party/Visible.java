// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.party;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.identity.Readers;
import org.springframework.stereotype.Component;

/** Everything here is for the parties and the auditors of its wijkaanpak; for others it is not there. */
@Component
public class Visible {
    private final Readers readers;

    Visible(Readers readers) {
        this.readers = readers;
    }

    public boolean to(Actor actor, UUID wijkaanpak) {
        return readers.maySee(actor.organisation(), wijkaanpak, Audience.ofWijkaanpak());
    }

    /** @throws RefusedException with {@code unknown-resource} when this organisation may not see the wijkaanpak */
    public void require(Actor actor, UUID wijkaanpak) {
        if (!to(actor, wijkaanpak)) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
    }
}
