// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import nl.wijkakkoord.platform.decision.Refusal;

final class ConsultationRefusal {
    /** Row 2-21: input is asked for an opgave of this wijkaanpak. */
    static final Refusal CONSULTED_ON_UNKNOWN_OPGAVE = Refusal.conflict("consulted-on-unknown-opgave");
    /** Row 2-23: a second round refers to the first, and one that was called by mistake was none. */
    static final Refusal FOLLOWS_UNKNOWN_CONSULTATION = Refusal.conflict("follows-unknown-consultation");

    /** ADR 0028: who opened something ends it, or somebody in its place where it left or does not answer. */
    static final Refusal CONSULTATION_OF_ANOTHER = Refusal.notAllowed("consultation-of-another");
    /** ADR 0028: what ended ends once. */
    static final Refusal CONSULTATION_ENDED = Refusal.conflict("consultation-ended");

    private ConsultationRefusal() {}
}
