// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

@Component
@Projection(view = "objects", tables = "known_object")
class SubmittedSubjectProjection implements Reaction<SubjectSubmitted> {
    private final KnownObjects objects;

    SubmittedSubjectProjection(KnownObjects objects) {
        this.objects = objects;
    }

    @Override
    public Class<SubjectSubmitted> event() {
        return SubjectSubmitted.class;
    }

    @Override
    public void on(SubjectSubmitted event, Received received) {
        objects.on(event);
    }
}
