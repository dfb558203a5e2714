// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.util.List;
import nl.wijkakkoord.contracts.subjects.SubjectType;

/** What a mandate can cover. A test holds that it is every {@link SubjectType}. */
enum MandatedSubject {
    DIRECTION(SubjectType.DIRECTION),
    OVERVIEW_OF_INTERESTS(SubjectType.OVERVIEW_OF_INTERESTS),
    DECISION_PROCEDURE(SubjectType.PROCEDURE),
    AMBITION(SubjectType.AMBITION),
    CRITERIA_CHANGE(SubjectType.CRITERIA_CHANGE),
    DEFINITION(SubjectType.DEFINITION),
    BUDGET(SubjectType.BUDGET),
    CONTRIBUTION(SubjectType.CONTRIBUTION),
    CHOICE_OF_OPGAVEN(SubjectType.CHOICE_OF_OPGAVEN),
    TASK_ASSIGNMENT(SubjectType.TASK_ASSIGNMENT),
    ENDING(SubjectType.ENDING),
    CONTACT_RECOVERY(SubjectType.CONTACT_RECOVERY);

    private final String type;

    MandatedSubject(String type) {
        this.type = type;
    }

    static List<String> types(List<MandatedSubject> subjects) {
        return subjects.stream().map(subject -> subject.type).toList();
    }
}
