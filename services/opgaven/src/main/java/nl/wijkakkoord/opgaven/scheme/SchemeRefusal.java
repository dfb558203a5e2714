// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of where money comes from, and of what may pay for one measure (rows 2-24, 2-25; ADR 0021, ADR 0032). */
public final class SchemeRefusal {
    public static final Refusal UNKNOWN_SCHEME = Refusal.invalid("unknown-scheme");
    public static final Refusal UNKNOWN_TAAKVELD = Refusal.invalid("unknown-taakveld");

    /** The regulations exclude each other; each stacking rule names its source. */
    public static final Refusal SCHEMES_NOT_TOGETHER = Refusal.conflict("schemes-not-together");

    /** Together they pay no more than the share of the costs that the stacking rule names. */
    public static final Refusal SCHEME_SHARE_EXCEEDED = Refusal.conflict("scheme-share-exceeded");

    /** Each edition of a scheme names its source: when one applies, who receives it, for which homes and costs, and how much. */
    public static final Refusal NO_EDITION_OF_THAT_DAY = Refusal.conflict("no-edition-of-that-day");

    public static final Refusal RECIPIENT_NOT_ELIGIBLE = Refusal.conflict("recipient-not-eligible");
    public static final Refusal HOMES_NOT_ELIGIBLE = Refusal.conflict("homes-not-eligible");
    public static final Refusal COST_NOT_ELIGIBLE = Refusal.conflict("cost-not-eligible");
    public static final Refusal ABOVE_THE_CAP = Refusal.conflict("above-the-cap");

    /** A version never changes: what was chosen from it says which. */
    static final Refusal LIST_VERSION_DIFFERS = Refusal.conflict("list-version-differs");

    /** One list comes after another, and none is passed over: a number that was mistyped leaves no dead end (ADR 0028). */
    static final Refusal LIST_NOT_NEXT = Refusal.conflict("list-not-next");

    /** Ours: a list is for all wijkaanpakken of a deployment. */
    static final Refusal LIST_OF_OPERATOR = Refusal.notAllowed("list-of-operator");

    private SchemeRefusal() {}
}
