// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.standing;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.identity.Readers;
import org.springframework.stereotype.Component;

/** Who may know what is in a wijkaanpak: its parties and its auditors. To others it is as if it were not there. */
@Component
public class Access {
    private final Readers readers;

    Access(Readers readers) {
        this.readers = readers;
    }

    public boolean maySee(Actor actor, UUID wijkaanpak) {
        return readers.maySee(actor.organisation(), wijkaanpak, Audience.ofWijkaanpak());
    }

    /** @throws RefusedException unknown-resource */
    public void mustSee(Actor actor, UUID wijkaanpak) {
        if (!maySee(actor, wijkaanpak)) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
    }
}
