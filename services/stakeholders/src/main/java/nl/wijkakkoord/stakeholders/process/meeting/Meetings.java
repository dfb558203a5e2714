// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestSource;
import nl.wijkakkoord.platform.request.Moment;
import org.springframework.stereotype.Component;

/** Meetings that something can point back to. */
@Component
public record Meetings(MeetingHistory history) {

    /** Empty when there is none of this wijkaanpak that the organisation may know of, which looks the same. */
    public Optional<InterestSource> source(UUID wijkaanpak, UUID meeting, OrganisationId organisation) {
        return history.find(meeting, Moment.now(), organisation)
                .map(folded -> folded.state().called())
                .filter(called -> called.wijkaanpak().equals(wijkaanpak))
                .map(called -> new InterestSource(called.kind(), called.meeting()));
    }

    /**
     * What others are told of a source: the meeting too when it is for all of them.
     *
     * @param own as {@link #source} gave it to the organisation
     */
    public InterestSource shown(InterestSource own, OrganisationId organisation, Audience others) {
        var audience = history.find(own.meeting(), Moment.now(), organisation)
                .map(folded -> folded.state().called().audience().kind());
        var known = audience.filter(kind -> kind == Audience.Kind.PUBLIC || kind == others.kind());
        return new InterestSource(own.kind(), known.isPresent() ? own.meeting() : null);
    }
}
