// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import nl.wijkakkoord.platform.decision.Refusal;

/** What an auditor is, is ours: the sources ask that one can replay every choice (row 3-08). */
public final class AuditorRefusal {
    /** An auditor is independent of the parties. */
    public static final Refusal AUDITOR_IS_NO_PARTY = Refusal.conflict("auditor-is-no-party");

    public static final Refusal ALREADY_AN_AUDITOR = Refusal.conflict("already-an-auditor");
    public static final Refusal NOT_AN_AUDITOR = new Refusal("not-an-auditor", Refusal.Kind.UNKNOWN);
    public static final Refusal AUDITOR_STOPS_EARLIER = Refusal.conflict("auditor-stops-earlier");
    /** Row 3-08: nobody undoes afterwards that an auditor was one. */
    public static final Refusal DISMISSAL_IN_THE_PAST = Refusal.conflict("dismissal-in-the-past");

    private AuditorRefusal() {}
}
