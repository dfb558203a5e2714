// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

@Component
@Projection(view = "objects", tables = "known_object")
record SubmittedSubjectProjection(KnownObjects objects) implements Reaction<SubjectSubmitted> {

    @Override
    public void on(SubjectSubmitted event, Received received) {
        objects.on(event);
    }
}
