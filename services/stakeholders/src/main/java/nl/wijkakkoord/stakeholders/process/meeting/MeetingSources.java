// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestSource;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** Meetings as something can point back to them (row 1-18). */
@Component
public record MeetingSources(History history, Readers readers) {

    /** Empty when there is none of this wijkaanpak that the organisation may know of, which looks the same. */
    public Optional<InterestSource> source(UUID wijkaanpak, UUID meeting, OrganisationId organisation) {
        return find(meeting, organisation)
                .filter(called -> called.wijkaanpak().equals(wijkaanpak))
                .map(called -> new InterestSource(called.kind(), called.meeting()));
    }

    /**
     * What others are told of a source: the meeting too when it is for all of them. Of a confidential interview they are
     * told no more than that it was one (row 3-09).
     *
     * @param own as {@link #source} gave it to the organisation
     */
    public InterestSource shown(InterestSource own, OrganisationId organisation, Audience others) {
        var known = find(own.meeting(), organisation)
                .map(called -> called.audience().kind())
                .filter(kind -> kind == Audience.Kind.PUBLIC || kind == others.kind());
        return new InterestSource(own.kind(), known.isPresent() ? own.meeting() : null);
    }

    private Optional<MeetingCalled> find(UUID meeting, OrganisationId organisation) {
        return history.read(meeting, Moment.now(), Meeting.FOLD)
                .map(folded -> folded.state().called())
                .filter(called -> readers.mayRead(organisation, called.wijkaanpak(), called.audience()));
    }
}
