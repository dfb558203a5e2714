// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Meetings as they are and were, for who may know of them. */
@Component
record MeetingHistory(History history, Readers readers) {

    /** @throws RefusedException unknown-resource */
    Versioned<Meeting> read(UUID meeting, Moment moment, Actor actor) {
        return find(meeting, moment, actor.organisation())
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** An auditor, who may see the events of a confidential meeting, finds them in the journal. */
    Optional<Versioned<Meeting>> find(UUID meeting, Moment moment, OrganisationId reader) {
        return history.read(meeting, moment, Meeting.FOLD)
                .filter(folded -> folded.state().called() != null)
                .filter(folded -> isFor(reader, folded.state()));
    }

    private boolean isFor(OrganisationId reader, Meeting meeting) {
        var called = meeting.called();
        return readers.mayRead(reader, called.wijkaanpak(), called.audience());
    }
}
