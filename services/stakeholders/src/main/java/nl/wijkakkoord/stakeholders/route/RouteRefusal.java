// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.route;

import nl.wijkakkoord.platform.deciding.Refusal;

enum RouteRefusal implements Refusal {
    ROUTE_EXISTS(Kind.CONFLICT),
    STEP_NAMED_TWICE(Kind.INVALID),
    /** A name that was used before, also by a step that was dropped since. */
    STEP_EXISTS(Kind.CONFLICT),
    /** There is no such step on the route now. */
    UNKNOWN_STEP(Kind.UNKNOWN),
    STEP_IS_THERE_ALREADY(Kind.CONFLICT),
    ROUTE_UNCHANGED(Kind.CONFLICT),
    ROUTE_TOO_LONG(Kind.CONFLICT),
    /** Only a version that was submitted can be named. */
    UNKNOWN_DIRECTION_VERSION(Kind.INVALID);

    private final Kind kind;

    RouteRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
