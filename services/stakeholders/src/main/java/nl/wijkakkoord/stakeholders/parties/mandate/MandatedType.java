// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import nl.wijkakkoord.contracts.Json;

/** What a mandate can cover, for who grants one: what rounds are held on, and money. In events it is text. */
enum MandatedType {
    DIRECTION,
    OVERVIEW_OF_INTERESTS,
    DECISION_PROCEDURE,
    AMBITION,
    CRITERIA_CHANGE,
    DEFINITION,
    BUDGET,
    CONTRIBUTION,
    CHOICE_OF_OPGAVEN,
    TASK_ASSIGNMENT,
    ENDING,
    CONTACT_RECOVERY,
    REOPENING;

    /** One of the constants of {@code SubjectType}. */
    String type() {
        return Json.nameOf(this);
    }
}
