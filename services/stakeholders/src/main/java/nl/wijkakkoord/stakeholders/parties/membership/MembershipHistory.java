// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Memberships as they are and were, for who may see them. */
@Component
record MembershipHistory(History history, Access access) {

    /** @throws RefusedException unknown-resource */
    Versioned<Membership> read(UUID membership, Moment moment, Actor actor) {
        return history.read(membership, moment, Membership.FOLD)
                .filter(folded -> folded.state().joined() != null)
                .filter(folded -> access.maySee(actor, folded.state().joined().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
