// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of where money comes from, and of what may pay for one measure (rows 2-24, 2-25; ADR 0021). */
public final class SchemeRefusal {
    public static final Refusal UNKNOWN_SCHEME = Refusal.invalid("unknown-scheme");
    public static final Refusal UNKNOWN_TAAKVELD = Refusal.invalid("unknown-taakveld");

    /** The regulations exclude each other; each {@link StackingRule} names its source. */
    public static final Refusal SCHEMES_NOT_TOGETHER = Refusal.conflict("schemes-not-together");

    /** Together they pay no more than the share of the costs that the {@link StackingRule} names. */
    public static final Refusal SCHEME_SHARE_EXCEEDED = Refusal.conflict("scheme-share-exceeded");

    private SchemeRefusal() {}
}
