// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.ranking;

import nl.wijkakkoord.platform.decision.Refusal;

/** Rivals are ranked where the parties agreed to choose so: row 0-11. */
public final class RankingRefusal {
    public static final Refusal RANKING_MISSING = Refusal.invalid("ranking-missing");
    /** Only who agrees ranks, and only rivals. */
    public static final Refusal NOTHING_TO_RANK = Refusal.invalid("nothing-to-rank");

    public static final Refusal APPROVAL_DOES_NOT_RANK = Refusal.invalid("approval-does-not-rank");
    public static final Refusal RANKED_TWICE = Refusal.invalid("ranked-twice");
    public static final Refusal DIGEST_BESIDE_RANKING = Refusal.invalid("digest-beside-ranking");

    private RankingRefusal() {}
}
