// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import nl.wijkakkoord.platform.decision.Refusal;

/** A decision is reopened by motivated request, under the rule: row 4-21. */
public final class ReopeningRefusal {
    public static final Refusal REOPENING_IS_OF_WHO_DECIDES = Refusal.notAllowed("reopening-is-of-who-decides");
    public static final Refusal NOTHING_TO_REOPEN = Refusal.conflict("nothing-to-reopen");
    /** The later decision is the one to reopen. */
    public static final Refusal DECISION_SUPERSEDED = Refusal.conflict("decision-superseded");
    /** ADR 0016: a version is decided on once, so the next waits for it. */
    public static final Refusal REOPENING_AWAITS_DECISION = Refusal.conflict("reopening-awaits-decision");
    /** A round on it can be opened, or is open. */
    public static final Refusal ALREADY_REOPENED = Refusal.conflict("already-reopened");

    /** ADR 0028: taken back by who asked. */
    static final Refusal REOPENING_OF_ANOTHER = Refusal.notAllowed("reopening-of-another");

    static final Refusal REOPENING_VERSION_UNKNOWN = Refusal.conflict("reopening-version-unknown");
    /** Row 0-03: a position is about a digest. */
    static final Refusal REOPENING_DIGEST_DIFFERS = Refusal.conflict("reopening-digest-differs");
    /** Who opens a round anew names the decision that its parties agreed to reopen. */
    public static final Refusal NOT_REOPENED = Refusal.conflict("not-reopened");

    private ReopeningRefusal() {}
}
