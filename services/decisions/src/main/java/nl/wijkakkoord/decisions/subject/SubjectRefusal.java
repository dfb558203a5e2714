// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import nl.wijkakkoord.platform.decision.Refusal;

/** What is decided on is a frozen version, by its digest: ADR 0016; rows 0-03 and 0-06. */
public final class SubjectRefusal {
    /** Perhaps submitted a moment ago: the fact may still be on its way from its owner (ADR 0008). */
    public static final Refusal SUBJECT_NOT_HEARD_OF = Refusal.notYet("subject-not-heard-of");

    public static final Refusal DIGEST_DOES_NOT_MATCH = Refusal.conflict("digest-does-not-match");

    /** Its owner took it back; the next version can be decided on (ADR 0028). */
    public static final Refusal SUBJECT_WITHDRAWN = Refusal.conflict("subject-withdrawn");

    private SubjectRefusal() {}
}
