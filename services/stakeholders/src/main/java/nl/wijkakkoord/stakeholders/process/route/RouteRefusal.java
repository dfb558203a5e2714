// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import nl.wijkakkoord.platform.decision.Refusal;

final class RouteRefusal {
    static final Refusal ROUTE_EXISTS = Refusal.conflict("route-exists");
    static final Refusal STEP_NAMED_TWICE = Refusal.invalid("step-named-twice");
    /** A name that was used before, also by a step that was dropped since. */
    static final Refusal STEP_EXISTS = Refusal.conflict("step-exists");
    /** There is no such step on the route now. */
    static final Refusal UNKNOWN_STEP = new Refusal("unknown-step", Refusal.Kind.UNKNOWN);

    static final Refusal STEP_IS_THERE_ALREADY = Refusal.conflict("step-is-there-already");
    static final Refusal ROUTE_UNCHANGED = Refusal.conflict("route-unchanged");
    static final Refusal ROUTE_TOO_LONG = Refusal.conflict("route-too-long");
    /** Only a version that was submitted can be named. */
    static final Refusal UNKNOWN_DIRECTION_VERSION = Refusal.invalid("unknown-direction-version");

    private RouteRefusal() {}
}
