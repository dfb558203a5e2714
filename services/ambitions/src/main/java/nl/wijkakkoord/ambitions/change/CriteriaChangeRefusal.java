// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import nl.wijkakkoord.platform.decision.Refusal;

/** By row 1-15, of criteria that were frozen at adoption: later change only through a request that was decided. */
final class CriteriaChangeRefusal {
    /** Not one of the adopted version. */
    static final Refusal OBJECTIVE_UNKNOWN = Refusal.invalid("objective-unknown");

    static final Refusal OBJECTIVE_NAMED_TWICE = Refusal.invalid("objective-named-twice");
    /** Ours: a section is one event, and an event is 64 KB at most. */
    static final Refusal CHANGE_TOO_LARGE = Refusal.invalid("change-too-large");
    /** What was decided on is not this request. */
    static final Refusal NOT_THIS_CHANGE = Refusal.conflict("not-this-change");

    /** Ours: what a party asked is its own to take back. */
    static final Refusal CHANGE_OF_ANOTHER = Refusal.notAllowed("change-of-another");

    private CriteriaChangeRefusal() {}
}
