// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.market;

import nl.wijkakkoord.platform.decision.Refusal;

public final class MarketRefusal {
    /** Row 2-18: each external measure has a request; of another nothing is asked of parties outside the wijkaanpak. */
    static final Refusal MEASURE_NOT_EXTERNAL = Refusal.conflict("measure-not-external");
    /** Row 2-18: a measure is in a request of its own wijkaanpak. */
    static final Refusal REQUEST_UNKNOWN = Refusal.conflict("request-unknown");
    /** Row 2-18: what was withdrawn asks nobody for anything. */
    static final Refusal REQUEST_STANDS_NO_MORE = Refusal.conflict("request-stands-no-more");
    /** Row 2-20: what is not done to buildings gets a request of its own. */
    public static final Refusal NOT_FOR_BUILDING_TENDER = Refusal.conflict("not-for-building-tender");

    /** Row 2-19: a requirement is covered by a clause of the request that its measure is in. */
    public static final Refusal NOT_IN_A_REQUEST = Refusal.conflict("not-in-a-request");
    /** Row 2-19: a clause covers a requirement that its measure has. */
    static final Refusal REQUIREMENT_UNKNOWN = Refusal.conflict("requirement-unknown");
    /** Row 2-19: a requirement is covered once in a request. */
    static final Refusal CLAUSE_RECORDED = Refusal.conflict("clause-recorded");
    /** Row 2-19: only a clause that covers the requirement is taken away. */
    static final Refusal CLAUSE_UNKNOWN = Refusal.conflict("clause-unknown");

    private MarketRefusal() {}
}
