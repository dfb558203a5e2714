// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import nl.wijkakkoord.contracts.Json;

/**
 * Of what type something is that a round is held on, for who names it in a request. In events it is text, so that a reader
 * survives one that it does not know (ADR 0024).
 */
public enum DecidedType {
    DIRECTION,
    OVERVIEW_OF_INTERESTS,
    DECISION_PROCEDURE,
    AMBITION,
    CRITERIA_CHANGE,
    DEFINITION,
    CHOICE_OF_OPGAVEN,
    TASK_ASSIGNMENT,
    ENDING,
    CONTACT_RECOVERY,
    REOPENING;

    /** One of the constants of {@code SubjectType}. */
    public String type() {
        return Json.nameOf(this);
    }
}
