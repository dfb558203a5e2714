// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Assessments as they are and were, for who may see them. */
@Component
record AssessmentHistory(History history, Access access) {

    /**
     * The organisation's own, and those on the map of the wijkaanpak.
     *
     * @throws RefusedException unknown-resource
     */
    Versioned<Assessment> read(UUID assessment, Moment moment, Actor actor) {
        return history.read(assessment, moment, Assessment.FOLD)
                .filter(folded -> isVisible(folded.state(), actor))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** What is on an organisation's own map an auditor does not read either. */
    private boolean isVisible(Assessment assessment, Actor actor) {
        return assessment.isOf(actor.organisation())
                || MapKind.of(assessment.audience()) == MapKind.WIJKAANPAK
                        && access.maySee(actor, assessment.first().wijkaanpak());
    }
}
