// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import nl.wijkakkoord.platform.decision.Refusal;

/** What is before the parties is taken back until a round on it opens: ADR 0028. */
public final class SubjectRefusal {
    public static final Refusal NOTHING_BEFORE_THE_PARTIES = Refusal.conflict("nothing-before-the-parties");
    /** The round is cancelled first, by who opened it or by all who decide in it. */
    public static final Refusal ROUND_IS_OPEN_ON_IT = Refusal.conflict("round-is-open-on-it");

    private SubjectRefusal() {}
}
