// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import nl.wijkakkoord.platform.decision.Refusal;

/** The route will differ from what was planned, so each change is logged against a baseline (row 4-17). */
final class RouteRefusal {
    /** The first baseline is what later ones are compared with (row 4-17). */
    static final Refusal ROUTE_EXISTS = Refusal.conflict("route-exists");

    static final Refusal STEP_NAMED_TWICE = Refusal.invalid("step-named-twice");
    /** Ours: a name that was used before, also by a step that was dropped since, would mix two in one report. */
    static final Refusal STEP_EXISTS = Refusal.conflict("step-exists");
    /** There is no such step on the route now. */
    static final Refusal UNKNOWN_STEP = new Refusal("unknown-step", Refusal.Kind.UNKNOWN);

    static final Refusal STEP_IS_THERE_ALREADY = Refusal.conflict("step-is-there-already");
    /** Ours: a baseline that is as the last one says nothing. */
    static final Refusal ROUTE_UNCHANGED = Refusal.conflict("route-unchanged");
    /** Ours: all steps of a baseline are one event. */
    static final Refusal ROUTE_TOO_LONG = Refusal.conflict("route-too-long");
    /** Ours: only a version that was submitted stays as it is, and can be named. */
    static final Refusal UNKNOWN_DIRECTION_VERSION = Refusal.invalid("unknown-direction-version");

    private RouteRefusal() {}
}
