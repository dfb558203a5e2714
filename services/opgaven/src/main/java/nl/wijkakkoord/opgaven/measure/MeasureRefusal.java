// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import nl.wijkakkoord.platform.deciding.Refusal;

enum MeasureRefusal implements Refusal {
    MEASURE_WITHDRAWN(Kind.CONFLICT),
    NOT_IN_MEASURE_CATALOGUE(Kind.CONFLICT),
    /** The opgave has no objective of that name. */
    HELPS_UNKNOWN_OBJECTIVE(Kind.CONFLICT),
    MEASURE_NAME_REPEATED(Kind.INVALID),
    ANOTHER_IS_RESPONSIBLE(Kind.CONFLICT),
    /** A party lays down its own responsibility only. */
    NOT_RESPONSIBLE(Kind.NOT_ALLOWED),
    ACTION_EXISTS(Kind.CONFLICT),
    ACTION_UNKNOWN(Kind.CONFLICT),
    /** It was done, or dropped. */
    ACTION_ENDED(Kind.CONFLICT),
    ACTION_OWNER_IS_NO_PARTY(Kind.CONFLICT),
    /** Only its owner says that an action is done. */
    ACTION_OF_ANOTHER(Kind.NOT_ALLOWED),
    ROLE_UNKNOWN(Kind.CONFLICT),
    ROLE_FILLED(Kind.CONFLICT),
    ROLE_OPEN(Kind.CONFLICT),
    /** Nothing of it is asked of parties outside the wijkaanpak. */
    MEASURE_NOT_EXTERNAL(Kind.CONFLICT),
    REQUEST_UNKNOWN(Kind.CONFLICT),
    REQUEST_STANDS_NO_MORE(Kind.CONFLICT),
    /** What is not done to buildings gets a request of its own. */
    NOT_FOR_BUILDING_TENDER(Kind.CONFLICT),
    NOT_IN_A_REQUEST(Kind.CONFLICT),
    REQUIREMENT_UNKNOWN(Kind.CONFLICT),
    CLAUSE_RECORDED(Kind.CONFLICT),
    CLAUSE_UNKNOWN(Kind.CONFLICT);

    private final Kind kind;

    MeasureRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
