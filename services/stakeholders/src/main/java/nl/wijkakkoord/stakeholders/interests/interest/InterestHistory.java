// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Interests as they are and were, for who may see them. */
@Component
record InterestHistory(History history, Access access) {

    /**
     * The party's own, and what was shared with the reader.
     *
     * @throws RefusedException unknown-resource
     */
    Versioned<Interest> read(UUID interest, Moment moment, Actor actor) {
        return find(interest, moment)
                .filter(folded -> isVisible(folded.state(), actor))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    Optional<Versioned<Interest>> find(UUID interest, Moment moment) {
        return history.read(interest, moment, Interest.FOLD)
                .filter(folded -> folded.state().recorded() != null);
    }

    /** An auditor, who may read the events of an interest that is not shared, finds them in the journal. */
    private boolean isVisible(Interest interest, Actor actor) {
        var shared = interest.shared();
        return interest.isOf(actor.organisation())
                || shared != null && access.maySee(actor, interest.recorded().wijkaanpak(), shared.audience());
    }
}
