// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/** A subject of any service is checked in the same way, also one of this service itself. */
@Component
@Projection(
        view = "subjects",
        tables = {"subject", "subject_section"})
record SubjectProjection(Subjects subjects) implements Reaction<SubjectEvent> {

    @Override
    public void on(SubjectEvent event, Received received) {
        switch (event) {
            case SectionFrozen e -> subjects.remember(e, SubjectCheck.intact(e));
            case SubjectSubmitted e -> subjects.remember(e, SubjectCheck.trustworthy(e, subjects.intactSections(e)));
        }
    }
}
