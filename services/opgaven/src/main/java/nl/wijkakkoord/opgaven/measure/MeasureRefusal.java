// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import nl.wijkakkoord.platform.decision.Refusal;

final class MeasureRefusal {
    static final Refusal MEASURE_WITHDRAWN = Refusal.conflict("measure-withdrawn");
    static final Refusal NOT_IN_MEASURE_CATALOGUE = Refusal.conflict("not-in-measure-catalogue");
    /** The opgave has no objective of that name. */
    static final Refusal HELPS_UNKNOWN_OBJECTIVE = Refusal.conflict("helps-unknown-objective");

    static final Refusal MEASURE_NAME_REPEATED = Refusal.invalid("measure-name-repeated");
    static final Refusal ANOTHER_IS_RESPONSIBLE = Refusal.conflict("another-is-responsible");
    /** A party lays down its own responsibility only. */
    static final Refusal NOT_RESPONSIBLE = Refusal.notAllowed("not-responsible");

    static final Refusal ACTION_EXISTS = Refusal.conflict("action-exists");
    static final Refusal ACTION_UNKNOWN = Refusal.conflict("action-unknown");
    /** It was done, or dropped. */
    static final Refusal ACTION_ENDED = Refusal.conflict("action-ended");

    static final Refusal ACTION_OWNER_IS_NO_PARTY = Refusal.conflict("action-owner-is-no-party");
    /** Only its owner says that an action is done. */
    static final Refusal ACTION_OF_ANOTHER = Refusal.notAllowed("action-of-another");

    static final Refusal ROLE_UNKNOWN = Refusal.conflict("role-unknown");
    static final Refusal ROLE_FILLED = Refusal.conflict("role-filled");
    static final Refusal ROLE_OPEN = Refusal.conflict("role-open");
    /** Nothing of it is asked of parties outside the wijkaanpak. */
    static final Refusal MEASURE_NOT_EXTERNAL = Refusal.conflict("measure-not-external");

    static final Refusal REQUEST_UNKNOWN = Refusal.conflict("request-unknown");
    static final Refusal REQUEST_STANDS_NO_MORE = Refusal.conflict("request-stands-no-more");
    /** What is not done to buildings gets a request of its own. */
    static final Refusal NOT_FOR_BUILDING_TENDER = Refusal.conflict("not-for-building-tender");

    static final Refusal NOT_IN_A_REQUEST = Refusal.conflict("not-in-a-request");
    static final Refusal REQUIREMENT_UNKNOWN = Refusal.conflict("requirement-unknown");
    static final Refusal CLAUSE_RECORDED = Refusal.conflict("clause-recorded");
    static final Refusal CLAUSE_UNKNOWN = Refusal.conflict("clause-unknown");

    private MeasureRefusal() {}
}
