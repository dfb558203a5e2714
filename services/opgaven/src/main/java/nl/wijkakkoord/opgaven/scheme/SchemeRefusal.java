// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.platform.decision.Refusal;

public final class SchemeRefusal {
    public static final Refusal UNKNOWN_SCHEME = Refusal.invalid("unknown-scheme");
    public static final Refusal UNKNOWN_TAAKVELD = Refusal.invalid("unknown-taakveld");
    public static final Refusal SCHEMES_NOT_TOGETHER = Refusal.conflict("schemes-not-together");
    public static final Refusal SCHEME_SHARE_EXCEEDED = Refusal.conflict("scheme-share-exceeded");

    private SchemeRefusal() {}
}
