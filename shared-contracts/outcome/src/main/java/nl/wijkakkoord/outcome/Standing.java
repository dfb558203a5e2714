// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/** What a party does for one alternative, once it is known how it is with its conditions and its reservation. */
enum Standing {
    AGREES,
    AGREES_UNDER_OPEN_RESERVATION,
    AGREES_TACITLY,
    OBJECTS,
    ASKS_CHANGE,
    CONDITION_NOT_MET,
    RESERVATION_REFUSED,
    RESERVATION_LAPSED,
    ABSTAINS,
    SPEAKS_ELSEWHERE,
    SILENT;

    boolean agrees() {
        return this == AGREES || this == AGREES_UNDER_OPEN_RESERVATION;
    }

    boolean isInTheWay() {
        return switch (this) {
            case OBJECTS, ASKS_CHANGE, CONDITION_NOT_MET, RESERVATION_REFUSED, RESERVATION_LAPSED -> true;
            default -> false;
        };
    }
}
