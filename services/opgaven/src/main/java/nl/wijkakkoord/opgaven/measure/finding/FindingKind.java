// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.finding;

/** What of a measure asks for attention. */
enum FindingKind {
    /** Row 2-12. */
    HELPS_NO_OBJECTIVE,
    /** Row 2-04. */
    NO_RESPONSIBLE_PARTY,
    /** Row 2-15. */
    ROLE_OPEN,
    /** Row 2-17. */
    ACTION_OVERDUE,
    /** Row 2-18: it is external, and asked in no request that stands. */
    NO_REQUEST,
    /** Row 2-19: no clause of the request that it is asked in says it. */
    REQUIREMENT_UNCOVERED
}
