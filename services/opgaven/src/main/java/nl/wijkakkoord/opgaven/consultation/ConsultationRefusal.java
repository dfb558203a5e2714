// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import nl.wijkakkoord.platform.decision.Refusal;

final class ConsultationRefusal {
    /** Row 2-21: input is asked for an opgave of this wijkaanpak. */
    static final Refusal CONSULTED_ON_UNKNOWN_OPGAVE = Refusal.conflict("consulted-on-unknown-opgave");
    /** Row 2-23: a second round refers to the first. */
    static final Refusal FOLLOWS_UNKNOWN_CONSULTATION = Refusal.conflict("follows-unknown-consultation");

    private ConsultationRefusal() {}
}
